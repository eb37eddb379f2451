/** Doubt and conditions. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const UNCERTAIN = (): readonly CueRow[] => [
  {
    cue: { id: 'unclear', status: 'unclear', direction: 'either' },
    phrases: phrasesOf(`
      geen/weinig/nog/zonder geen? zekerheid/duidelijkheid/uitsluitsel/helderheid/eenduidigheid/helder over/omtrent/of? | niet/geen eenduidig/eenduidige/sluitend | verificatie/navraag mislukt/mislukte/onmogelijk/lukte/lukt/volgt/loopt/nodig/gewenst niet?
      onduidelijkheid/onzekerheid/twijfel/uncertainty/doubt over/about/omtrent/whether/of? | verwarring/confusion over/about/omtrent/whether/of
      {not} .. .. duidelijk/helder/bekend/zeker/vast/vastgesteld/opgehelderd .. of | kan/kon/zou .. zijn/kunnen dat | te verifieren/navragen/checken bij/via/met/door/of?
      kan/kon/konden .. niet worden bevestigd/geverifieerd/gecontroleerd/achterhaald/nagegaan/vastgesteld/gereconstrueerd | wel / niet {taken}? | wel of niet {taken}
      onduidelijk of/wanneer? ... gebruikt? | onduidelijk | unclear if/whether/when? | unclear ... if/whether | onduidelijk ... of | uncertain if/whether?
      not sure/certain if/whether/about? | {not} sure/certain/clear/known/documented/recorded from/in/on/per/at .. .. if/whether | unsure if/whether/about/of? | onzeker of? | dubieus/discutabel/ongewis/schimmig/onhelder of/over? | sluit/sluiten/uitgesloten .. niet uit? dat | {not} uit te sluiten dat | {not} uitgesloten dat | niet zeker of? | niet/not duidelijk/clear of/if/whether?
      niet bekend of/wanneer .. ... | not known if/whether | unknown if/whether | onbekend of? | niet te achterhalen of? | niet helder of
      nobody/noone/niemand/none knows/weet if/whether/of .... still/nog? | no one knows if/whether .... still?
      sources/accounts/records/lists/bronnen/lijsten/opgaven disagree/differ/conflict/contradict/verschillen on/about/over? | bronnen/lijsten/opgaven spreken elkaar tegen over/omtrent?
      op .. lijst/overzicht/medicatielijst/amo/lsp .. ,/maar/–? .. niet/wel in/op/bij .. doos/medicatiedoos/rol/huis/baxter/weekdoos/lijst/overzicht/apotheek/lsp | on the list/chart but/, not in the box/house/blister | kan/kon zich niet herinneren of/wanneer? | herinnert zich niet of
      unable/impossible/possible/failed/struggled/hard/difficult to {findout} .. if/whether/that? .. still? | could/can/cannot/couldnt/cant/did/didnt not? .. {findout} .... if/whether .. still?
      could/can/cannot/couldnt/cant not .. {findout}/recall/remember if/whether/that .... still? | cannot/couldnt/cant .. {findout}/recall/remember if/whether/that .... still? | kan/kon/kunnen/konden/weet/weten .. niet .. vertellen/zeggen/aangeven/achterhalen/noemen/nagaan/herinneren .. of/welke? .... nog?
      could/can not be? verify/verified/confirm/confirmed | niet te verifieren/controleren/achterhalen/traceren/bevestigen | niet geverifieerd/gecontroleerd kunnen? worden | onverifieerbaar | unverified | unverifiable | onbevestigd
      zou/zouden een .. stap/optie/alternatief/mogelijkheid/keuze kunnen? zijn | een .. stap/optie/alternatief/mogelijkheid kunnen/zou/zouden zijn
      but/maar/though/hoewel .. last/laatste .. fill/filled/dispensed/issued/collected/aflevering/afgifte/levering/uitgifte | bij/voor/for ... te overwegen :?
      questionable/doubtful/twijfelachtig if/whether/of? | is de vraag of? | vraag/question is of/whether?
      could not be established/confirmed/verified/determined/ascertained/clarified if/whether? | niet na te gaan of? | niet vast te stellen of? | niet te zeggen of? | weet/weten/wist niet meer? of | do/does/did not know if/whether | doesnt know if/whether
      gebruik/use/inname/status onbekend/unknown/onzeker/uncertain
      mogelijk .. gebruikt? | therapietrouw/inname/gebruik/trouw {be}/valt/lijkt? .. te betwijfelen | te betwijfelen of? | betwijfel/betwijfelt/betwijfelen of | possibly .. taking/on/using? | may/might still? be taking/using/on | may/might .. have had/received/taken/used/been/stopped
      may/might or may/might not .. taking/using/on
      zou .. gebruiken/slikken/hebben | no/geen idea/idee/clue if/whether/of .... still/nog? | misschien | perhaps | maybe | wellicht | vraagt zich af of | status onbekend
      not verified/confirmed | niet geverifieerd/bevestigd | navragen of? | nog navragen | check if/whether | controleren of | contradictory | tegenstrijdig*
      wisselende informatie over | volgens lijst wel | QM gestopt | gestopt QM | stopped QM | gebruikt .. QM | QM
      verdenking op gebruik van | vermoedelijk | presumably | suspected use of | allegedly | supposedly
      zegt .. te gebruiken maar | therapietrouw twijfelachtig | conflicting information/reports/accounts about/on?
      adherence/compliance doubtful/uncertain/questionable | query/queries/querying still/ongoing/adherence/compliance/concordance/whether/if on/with?
      {not} .. documented/recorded/stated/specified/mentioned/noted/certain/established if/whether/that | no/nor record/mention/documentation/indication of/as? if/whether/that to?
      {not} say/state/mention/specify/indicate/explain/clarify if/whether | possibly/perhaps/maybe/apparently? may/might/possibly/perhaps/maybe/could .. have .. {ended}/come/came/given/dropped off/up?
      possibly/perhaps/maybe/may/might/could .. have? .. {ended}/come/came/told off? | {not} be? certain/sure END | conflicting/contradictory/inconsistent/differing information/info/reports/accounts/statements/histories about/on/re/of/over? | i/we wonder/doubt/question if/whether? he/she/they/pt
      thinks/believes/reckons/suspects/thought/guesses .. may/might/could .. have? .. {ended}/told/stop/stopping/advised/changed | may/might .. have .. told/asked/advised .. to stop/discontinue/start/take
      possible/conceivable that he/she/they/pt/patient | {not} recall/remember .. ever? taking/having/being/using | vague/hazy/evasive/muddled/vaag/ontwijkend/wazig/warrig/wisselend about/on/over/omtrent
      doubts/wonders/unsure/uncertain .. still/ever? taking/takes/on/started/stopped/uses/using | to be clarified/confirmed/verified/checked with/by?
      {not} so/entirely/too/that/quite/completely/totally sure/certain/convinced/clear if/whether/about/of/that?
      accounts/lists/sources/reports/versions/histories .. vary/varies/clash/diverge as? to? on/about/over? | dispute/debate/disagreement/ambiguity/question as? to? whether/if/over/about | in two minds/undecided/torn about/over/whether/between | {not} sure/certain , that it/they
      nobody/noone/one can/could {findout}
    `),
  },
  {
    // Says what differs; a stop told beside it solves it.
    cue: { id: 'discrepancy', status: 'unclear', direction: 'either' },
    phrases: ['discrepantie/discrepancy over/about/omtrent/whether/of?'],
  },
  {
    // "Probably digoxin, list not available": of what stands just behind.
    cue: { id: 'probably', status: 'unclear', direction: 'after', close: true },
    phrases: phrasesOf(`
      wsl/waarsch/waarschijnlijk/probably/prob/likely/presumably/vermoedelijk still? on/op/taking/takes/using? | QM still? on/op | plan b : | tweede/derde keus/keuze/lijn/optie : | plan b
      next/alternative/another/other step/option/choice would/might/could be | option/options/alternative/alternatives : add/start/try/switch? to? | second/third/next/last -? line agent/option/drug/treatment? would/might/could/will/may? be? :? | unable/not/failed .. to verify/confirm/establish/corroborate/ascertain | could/cannot/cant not? verify/confirm/establish/corroborate/ascertain | fallback/fallback/backup option? :? | fall -? back : | may/might well? need/require/end to? start/up? on?
      decide/deciding on/about/regarding/re/whether to? | low threshold to/for .. start/starting/giving/give/prescribing/adding?
    `),
  },
  {
    cue: { id: 'in-reserve', status: 'unclear', direction: 'before' },
    phrases: phrasesOf(`
      which/that we/i/they? might/may/could consider/try/add/use/start | as/als plan/optie/option b/2/c | as an? fallback | held in reserve | as second/third/next -? line | second/third/next -? line if/should/when/in/on | next step/option/choice/line if/should/when | an? option/possibility/alternative if/should | achter de hand | voor als/wanneer/indien | voor het geval | klaarleggen/klaarligt/klaarliggen/klaargelegd/klaar/meegegeven/reserve/liggen voor het? bij/geval | in reserve | as/als back -? up | as/als backup/reserve/terugvaloptie/fallback | als plan b
    `),
  },
  {
    // "Please clarify whether she is still meant to be on this".
    cue: { id: 'unclear-it', status: 'unclear', direction: 'before', back: true },
    phrases: phrasesOf(`
      twijfelt/twijfelen/unsure/uncertain/hesitant END | , .. ontkent/ontkennen/betwist/betwisten/weerspreekt/bestrijdt dit/dat/het | zegt/zeggen/denkt/denken/meent/beweert/houdt .. van niet/wel/nee/ja END | het tegendeel | spreekt/spreken/spraken dit/dat/elkaar tegen | has/had/have? never heard of it/this/them? | heard of? nothing of/about it? | denies/denied all? knowledge of? | weet/weten hier/daar? van niets | weet/weten/wist er/hier/daar? .. niets/niks van | kent/herkent/herkende .. niet | weet {he} niet END | zegt/zeggen {he} niets END | nooit van gehoord | knows/know nothing of/about it/this? | not familiar with it/this | unfamiliar with it/this | clarify/confirm/check/verify if/whether .. still | confirm/clarify/check/verify if/whether .. taking/takes/using/uses/taken it/this? END | navragen/nagaan/uitzoeken of .... nog | please/pls clarify/verify END
    `),
  },
  {
    cue: { id: 'unclear-not', status: 'none', direction: 'before' },
    phrases: phrasesOf(`
      as/because/since .. onset/timing/aetiology/etiology/cause/diagnosis/benefit/origin/prognosis {be}? unclear/unknown/uncertain | for unclear/unknown reason/reasons
      mag/mogen/kan/moet {he}/ik? D .... doorgenomen/doorgaan/doorgebruikt/door/blijven/meenemen .... QM | mogelijk/waarschijnlijk oorzaak/bijwerking/verband/gevolg
      zo/waar veel/spoedig/snel/kort/laag/min/weinig/lang? mogelijk | {be} .. {not} mogelijk | wat/hoe/welke/hoelang/waarom/waarvoor .... D QM
      of .... van/door/aan D komt/komen/ligt/veroorzaakt/kunnen/kan/zijn/is
      {soon} .... mogelijk/misschien/wellicht .. {ended}/afgebouwd/verlaagd/verhoogd/aangepast
      mogelijk/possibly/perhaps/misschien/wellicht .. verlagen/verhogen/afbouwen/staken/stoppen/aanpassen/increase/reduce/taper/stop
      may/might .. be .. stopped/tapered/reduced/increased
      or/,/; otherwise takes/uses/on/only/fit/well/healthy/nil/has/continues/remains/taking/stable/unchanged/same/regular/usual | if unsure/uncertain | if in doubt
      {not} sure/certain/clear about/of/on .. dose/strength/brand/timing/reason/cause/name
    `),
  },
  {
    cue: { id: 'added-if-needed', status: 'unclear', direction: 'either' },
    phrases: phrasesOf(`
      zo/indien nodig/noodzakelijk/gewenst .. kan/kunnen/toevoegen/bijgeven/starten/ophogen met? | zo/indien nodig .. kan/kunnen
      can/could/may/might be added/started/given/tried if/when/as needed/required/necessary
      if/when/as needed/required/necessary , .. can/could/may/might
      kan/kunnen zo/indien nodig worden? toegevoegd/gestart/gegeven | possibly/perhaps/maybe/eventueel/evt/mogelijk add/start/try/starten/toevoegen/proberen
      kan/kunnen/could/may/might .. als/as .. alternatief/optie/option/alternative
      {modal} be an/considered? .. option/alternative
    `),
  },
  {
    cue: { id: 'unclear-drugs', status: 'unclear', direction: 'drugs' },
    phrases: phrasesOf(`
      lijkt/schijnt/lijken .... D .. te gebruiken/staan/slikken/nemen/hebben/krijgen | wel of niet/geen .. D
      volgens .. .. D , volgens/maar .. .. niet/wel END | volgens .. .. {not} D , volgens/maar .. .. wel END
      {fam}/man/vrouw weet/weten/wist .. niet of {fam}/man/vrouw .... D | twijfelt/twijfelen/twijfelde zelf? of .... D .. inneemt/gebruikt/slikt/neemt/innam/hoort/moet/nodig/heeft | D kan/kunnen/zou/zouden bij/als/indien/wanneer .... overwogen/toegevoegd/gestart/ingezet/geprobeerd | verifieren/nagaan/checken/uitzoeken/nakijken/navragen of .... D .. nog | weet/weten/wist/bleek/blijkt/vermeldt/vermeld/vermeldde/zegt .. niet of .... D | niet zeker over/van D | te bezien of D | wsl/waarschijnlijk/vermoedelijk/mogelijk/misschien/wellicht gebruikt/gebruikte/slikt/slikte/neemt/nam {he}? .. D
      D volgens .. ,/;/maar .. ontkent/ontkennen END | volgens .... D ,/; .... ontkent/ontkennen/betwist {he}? dit/het/dat? END | in/op lsp/lijst/amo/his/overzicht .. D ,/;/maar .... niet/nooit te gebruiken/slikken/nemen/kennen/hebben | D zit/zitten/staat/ligt in/op de? baxter/baxterrol/rol/medicatierol ,/;/maar .... zegt/zeggen/meldt/geeft .... gestopt/niet
      overweeg D als/indien/wanneer/zodra/mocht | D pas als/indien/wanneer/zodra
      bezien/bekeken/beoordeeld/besproken/afgewacht of .. toevoegen/toevoeging/starten/start van/met? D
      onbekend/onduidelijk/onzeker is/blijft? of {he} D | of {he} D .. inneemt/gebruikt/slikt .. blijft/is .. onbeantwoord/onbekend/onduidelijk
      D ... niet opgehaald/afgehaald/besteld/geleverd/uitgegeven/afgeleverd ,? .... zegt/zeggen/beweert/stelt/meldt .... te slikken/gebruiken/nemen/spuiten
      D .... volgens/zegt/beweert/zeggen .... ingenomen/geslikt/gebruikt/innemen/slikken/gebruiken ,? maar/doch/terwijl .... onmeetbaar/vol/ongeopend/negatief/onaangebroken/onaangeroerd/laag/nul
      opgave/opgaven/opgaves/informatie/bronnen/lezingen/verhalen/gegevens/lijsten/berichten .... verschilt/verschillen/verschillend/uiteen/strijdig/tegenstrijdig wat? over/omtrent/betreft/inzake/betreffende/van? D
      zou/zouden .. D .. niet meer gebruiken/slikken/nemen/innemen/krijgen/hebben
      zou/zouden volgens .... D .. gebruiken/slikken/nemen/hebben/krijgen
      zou/zouden .. D .. gestopt/gestaakt/gebruikt/gestart zijn/hebben | zou/zouden D .. gebruiken/slikken/nemen/hebben/krijgen
      D zou .. gestopt/gestaakt/gestart/gebruiken/slikken zijn/hebben?
      thinks/believes/reckons/guesses/denkt/gokt/meent/vermoedt its/het/was/were/on/aan/op? D END
      {fam} thinks/believes/reckons/guesses/denkt/gokt/meent/vermoedt its/het/was/were/on/aan/op? D END
      whether/if/of .... D .... could/can not be? established/confirmed/verified/determined/ascertained/clarified
      asks/asking/asked/wonders/wondering/enquires/enquired/queries/queried whether/if .... {modal} .. have/try/start/get D | asks/asked/queries/queried whether/if D both/to/should
      whether/if D {been} still/actually/ever? being? taken/used | whether/if D {been} still? current/ongoing/active/correct
      of/whether .... D .... hangt/hangen/is/blijft af/afhankelijk
      of .. D nog/ooit heeft/is/werd/wordt .. gebruikt/geslikt/ingenomen/gehad
      of/whether/if .. D nog/still/ooit/ever {been}? gebruikt/geslikt/ingenomen/neemt/slikt/taken
      zo/indien nodig/noodzakelijk .. D .. overwegen/erbij/toevoegen/proberen/bijgeven
      over/about/omtrent ... D .. bestaat/is/bestaan/there .. onduidelijkheid/twijfel/discussie/verwarring/uncertainty/doubt
      zegt/beweert/stelt/meldt/vertelt .. D .. te gebruiken/slikken/nemen/innemen , .... spiegel/urine/apotheek/afleverhistorie/baxter/weekdoos/lijst/partner/dochter/zoon sinds/al? .... niet/geen/nooit
      over/omtrent D lopen/loopt/verschillen/spreken .... uiteen/uit/verschillend/tegen/elkaar/verdeeld
      besluit/beslissing/keuze/indicatie/start over/voor/van/tot/om D .... afhankelijk/af van | als .. alternatief/optie zou/kan/komt/zouden .. D
      D QM | D ( QM ) | QM D | D al dan niet | al dan niet D | D of niet | D or not | D vs D | D versus D | either D
      noemt/meldt/zegt/geeft/vermeldt D ,/;/maar .. .. noemt/meldt/zegt/geeft/vermeldt D | bij .... komt/komen/volgt/is/zijn D .. in beeld/aanmerking/overweging
      zegt/beweert/stelt/meldt .. D ... te {taking} ,/;/maar volgens/bij .. .. .. niet/nooit meer? {handed}/{taken}
      twijfelt/twijfelde/betwijfelt/betwijfelde of .. .. D nog heeft/had/gebruikt/slikt/neemt/inneemt
      neemt/gebruikt/slikt/spuit volgens .. D ,? .... dicht/vol/volle/ongeopend/onaangebroken/onaangeroerd
      D :? .. volgens .. .. ja/wel/nee/niet ,/;/maar volgens .. .. nee/niet/ja/wel END | D :? .. ja , .. :? nee END | D :? .. nee , .. :? ja END
      D :? .. levert/leverde/vermeldt/meldt/geeft/zegt/verstrekt .. ,/;/maar/doch .. .. ontkent/niet/ontkende/betwist .. END
      of/whether/if .... D .... , .. onduidelijk/onbekend/onzeker/unclear/unknown/uncertain
      of/whether/if .... D .... onduidelijk/onbekend/onzeker/onhelder/unclear/unknown/uncertain/unsure/doubtful/unconfirmed/navragen
      of/whether/if .... D .... , laat/liet/valt/viel/kon/kan/is/was .... niet/moeilijk/onmogelijk
      D :? .... says/zegt/zeggen/geeft/meldt/vermeldt/shows ja/nee/neen/wel/niet/yes/no ,/;/maar/but? .... says/zegt/zeggen/geeft/meldt/vermeldt/shows? nee/neen/ja/wel/niet/no/yes
      of/whether/if .... D .... ,? weet/weten .. niemand/niet | of/whether/if .... D .... ,? is de vraag
      could/can/may/might/kunt/kan .. add/start/try/toevoegen/starten D .. if/indien/zo/when needed/necessary/required/nodig
      of/whether/if .... D .... , .. niet/not/could/remains/cannot
      whether .... D .... not/could/cannot/remains | of .... D .... niet .. duidelijk/bekend/zeker/achterhalen/vast
      kan/kunnen .... zo/indien nodig .... D .. worden? .. toegevoegd/overwogen/gestart/geprobeerd/gegeven/ingezet
      zo/indien nodig .... kan/kunnen .... D | zo/indien nodig D .. toevoegen/starten/geven/bijgeven/proberen/erbij
      if/when/as needed/required/necessary , .. D can/could/may/might .. be
      possibly/perhaps/eventueel/evt/mogelijk D .. toevoegen/starten/erbij/add/start/proberen
      D {usesnow} .. mogelijk/possibly/misschien
      D :? .... says/zegt/van no/niet/yes/wel/ja/nee , .... yes/wel/no/niet/ja/nee
      D not sure/certain if/whether
      mocht/mochten/indien/als D blijkt/lijkt
      mocht/mochten .... D , dan
      mocht/if/indien/als/should .... D .... nodig/needed/required/geindiceerd/warranted/noodzakelijk/indicated
      no two lists/sources agree on/about D
      says/lists/shows/states D ,/but/while .... says/lists/shows/states D
    `),
  },
  {
    // "Lukt zolpidem niet, dan trazodon".
    cue: { id: 'unclear-drugs', status: 'unclear', direction: 'drugs', each: ['current', 'unclear'] },
    phrases: [
      'mocht/mochten/als/indien/wanneer D .. niet/onvoldoende/nauwelijks/geen .. ,? dan/overstap/evt/eventueel/: naar/over? .. D',
      'indien/mocht .. .. voor/op/van D :/,/over/dan? .. D',
      'is/lukt/helpt/werkt/voldoet/faalt/blijkt/geeft/heeft/slaat/valt/doet D .. niet/onvoldoende/geen .... , dan/alsnog/start/kan/eventueel D',
    ],
  },
  {
    // "Ondansetron als de metoclopramide niet helpt".
    cue: { id: 'unclear-drugs', status: 'unclear', direction: 'drugs', each: ['unclear', 'current'] },
    phrases: ['D als/indien/wanneer/mocht/bij/zodra D .. niet/onvoldoende/faalt/tekortschiet/uitgewerkt'],
  },
  {
    // "Wife says he takes clopidogrel, but he says he does not".
    cue: { id: 'claims-differ', status: 'unclear', direction: 'drugs' },
    phrases: phrasesOf(`
      {source} and/or/vs {source} differ/disagree on/about/over D
      thinks/believes/reckons/thought .. D ,? but .. {not} sure/certain
      start/give/use/commence/begin/add/try D if/when/for .. .. >/</above/below/over/under/≥/≤ # | D if/when .. uncontrolled
      start/give/use/commence/begin/add D only/alleen if/when/in/als/bij
      says/states/shows/lists/reads/records/has D allerg*/intoleran* ,/;/but/. .. .. say/says/deny/denies/states/state/reports/report/adamant/insists/insist .... none/no/not/never/denies/isnt
      zegt/beweert/meldt/vertelt/stelt/denkt/houdt/volhoudt .... D .. {contrast} .... zegt/ontkent/beweert/stelt/houdt .. van? niet/dit/nee/ontkent END
    `),
  },
  {
    cue: { id: 'condition', status: 'condition', direction: 'after' },
    phrases: phrasesOf(`
      als/indien/zodra/mits .... negatief/positief/schoon/normaal/afwijkend/verhoogd/akkoord is/zijn/blijkt/blijken/terugkomt/terugkomen | zo geen/onvoldoende/niet/toch/alsnog/er/de/# .... :/,/dan | bij een? volgende/eventuele/onverhoopte/nieuwe/hernieuwde/optreden/ontstaan/tekenen/aanwijzingen/verdenking/vermoeden | bij rr/tensie/bloeddruk/glucose/glucoses/spiegel/pijn/saturatie/temp ↑/↓/>/< | onzeker/onduidelijk/onbekend/ongewis gebleven/geworden/is/of of/wat/welke? | bij terugkeer/terugkeren/opvlamming/doorgaand/doorgaande/voortdurende/toenemende/tegenvallend/tegenvallende/mislukken/onvoldoend/uitblijvend/uitblijvende | if | indien | mocht | mochten | tenzij | unless | als .. dan | als er | als dit | als dat | als de | als het | als patient | als de klachten
      als hij/zij/ze/haar/zijn/deze/pijn/bloeddruk/koorts/klachten/er/RR/rr/inr/tensie/natrium/kalium | als # | als .. </>/boven/onder
      als .... daalt/stijgt/blijft/toeneemt/verslechtert/onvoldoende/terugkeert/aanhoudt/aanhouden/optreedt/niet
      wanneer | in geval van | in case | als D | if D | should .. symptoms/pain/he/she/the/there/bp/mood/sleep/it/this | should .... {worsen}/exceed/occur/arise | should this/that/it/these/things {worsen}
      bij .... alsnog | bij koorts/infectie/insult/insulten/obstipatie .... alsnog | bij onvoldoende | bij geen/niet/nauwelijks/weinig | bij intolerantie/onverdraagzaamheid/bijwerkingen/ineffectiviteit/noodzaak/exacerbatie/decompensatie/doorbraak/doorbraakbloeding/therapiefalen/resistentie/progressie/non .. kan/kunnen/mag/mogen/zou/zouden/dan | bij uitblijven | bij persister* | bij aanhouden* | bij blijvende | bij toename | bij recidief | bij verergering
      above/below/over/under/boven/onder/> # next/volgende/bij .. time/visit/keer/controle/meting | bij verslechtering | bij falen | bij .. recidief | bij .. terugval | bij verhoging | bij stijging | bij daling | bij nieuwe/hernieuwde/opnieuw
      bij ... boven/onder/hoger/lager/>/< # | in the event | on/upon/with/at recurrence/relapse/worsening/deterioration/failure | in the absence of
      zodra/als/indien/wanneer/mits .... negatief/positief/normaal/uitgesloten/bevestigd/verhoogd/afwijkend/akkoord ... , .. kan/mag/zal/zou/start/starten/wordt/volgt | when .. confirmed | zo niet | or/,/if otherwise | anders | afhankelijk van | pas als | pas indien
      only when/in | alleen als/wanneer | enkel als | slechts als | pas wanneer
      provided that? | mits | zodra .... dan | failing that/which/this | in the event | onder/met voorbehoud/voorwaarde van/dat | no/geen/onvoldoende/insufficient/inadequate .... - > | no/geen/onvoldoende/insufficient/inadequate/niet/not .... →/⇒/dan/then :? | onvoldoende : | else/otherwise : | </>/boven/above/over # ,? :/→/dan/then | </>/boven/above/over # - > | dan alsnog | anders alsnog | or else | as second line | als tweede stap/keus/keuze | as rescue only
      failing .. response/improvement | as an? fallback | with any further/more | if tolerated poorly/badly | if poorly/not/badly tolerated
    `),
  },
  {
    // "Were his agitation to escalate", "Wordt het niet beter, dan …".
    cue: { id: 'condition', status: 'condition', direction: 'after', needs: 'opening' },
    phrases: phrasesOf(`
      should | should .... {change} | zou/zouden/zal .... , dan | were .... to | had .... not | wordt/worden/blijft/blijven/komt/komen/neemt/nemen/stijgt/daalt/lukt/helpt/zakt/houdt/keert/keren/treedt/werkt/valt/slaat/verbetert/verergert/verslechtert/ontstaat/ontstaan/gaat/krijgt/loopt/geeft/voldoet/reageert/knapt/trekt/herstelt/persisteert/persisteren/recidiveert/mislukt/faalt/schiet/biedt/brengt/levert/heeft/is/zijn .... , dan/alsnog | als .... ,/:
      blijft/blijven/houdt/houden/keert/keren/zakt/verbetert/verslechtert .. .. .. dan/alsnog | no/not/niet/geen .... by/op/voor/over {soonday} - >
    `),
  },
  {
    // "Onvoldoende effect? Dan adalimumab".
    cue: { id: 'condition', status: 'condition', direction: 'after', needs: 'asked' },
    phrases: ['dan/then/alsnog', 'zo/if ja/so/yes'],
  },
  {
    // "Dorzolamide if pressure exceeds 21", "levofloxacin if the test stays positive": a result is awaited.
    cue: { id: 'condition-result', status: 'condition', direction: 'after', tight: true },
    phrases: phrasesOf(`
      als/indien/mocht/mochten/wanneer/zodra .... {worse} | als/indien/mocht/mochten/wanneer/zodra de/het? onrust/pijn/angst/misselijkheid/hoofdpijn/koorts/jeuk/slapeloosheid/klachten/benauwdheid/hoest/kramp .. {worse} | if/unless/provided .... {outcome} | if/unless/provided D .. {outcome} | if/provided .... no/not/doesnt/isnt/arent {outcome}/{better} | when pain/symptoms/bp/mood/sleep/fever/agitation {not} {better} | if D .. no/not/doesnt/isnt {better}
      should .... {outcome}/{worsen}/not | were .. .. to {worsen}/{outcome} | unless .. {better}
      depending on/upon | subject to | pending result/results/cultures/culture/histology/biopsy/scan/echo/bloods/potassium/renal/ecg/swab/sensitivities/microbiology
    `),
  },
  {
    // Of the drug that it stands before: "bij pijn evt tramadol, verder metoprolol".
    cue: { id: 'condition-by-name', status: 'condition', direction: 'after', close: true },
    phrases: ['eventueel', 'evt'],
  },
  {
    // "Start only if febrile", "alleen starten indien …": behind the drug, even past a comma.
    cue: { id: 'condition-only', status: 'condition', direction: 'after', tight: true },
    phrases: phrasesOf(`
      eventueel/evt als/indien/bij/wanneer/zodra/mocht .. | zo/mits/indien/als/bij .. kweek/test/urine/lab/dip/stick/pcr/foto/echo/ct/mri/crp/uitslag positief/positieve/negatief/afwijkend/verhoogd
      zo/mits/bij positieve/negatieve/afwijkende/verhoogde/gestegen kweek/test/urine/lab/dip/stick/pcr/foto/echo/ct/mri/crp/uitslag
      als/indien/mocht .... nog steeds/altijd/zo/te/boven/hoog/bestaat/bestaan/aanwezig
      als/indien/zodra/wanneer .... niet/onvoldoende/geen/nauwelijks ... {betters}
      alleen/pas/only/enkel starten/geven/gebruiken/start/give/use/if/toedienen .. indien/als/bij/if/when/in/wanneer
      alleen/only als/if/when/wanneer .... faalt/falen/fails/fail/onvoldoende/insufficient/niet/not/mislukt
      only if | alleen indien | slechts indien | enkel indien
      zo/indien nodig toe? te voegen/starten/geven
      te starten/geven/gebruiken/overwegen indien/bij/als/zodra/wanneer/mocht
      start/give/use/starten/geven only/alleen/pas if/when/in/indien/als/bij
    `),
  },
  {
    // A reason or a condition: a condition when what follows is yet to be begun.
    cue: { id: 'condition-weak', status: 'condition', direction: 'after' },
    phrases: phrasesOf(`
      bij *klachten | alleen/pas/enkel/slechts bij/na | bij koorts/hypertensie/hypotensie/slapeloosheid/slaapproblemen/obstipatie/infectie/insulten/insult | bij .. klachten/problemen/koorts
    `),
  },
  {
    cue: { id: 'as-needed-for', status: 'none', direction: 'drugs' },
    phrases: [
      'zowel .. D als de/het/een/haar/zijn?',
      '{fam}? asks/asked/wonders/vraagt/vroeg if/whether/of D can/could/kan/mag ..',
      'D .. if/when/indien/als .. headache/nausea/pain/pijn/insomnia/constipated/anxious/hoofdpijn/misselijk/required/anxiety/koorts/fever/jeuk/onrust',
    ],
  },
  {
    cue: { id: 'as-needed', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      twijfel/twijfels/discussie/onzekerheid/onduidelijkheid over/omtrent .. nut/effect/werking/dosering/dosis/noodzaak/meerwaarde/indicatie/reden van?
      na te gaan/achterhalen hoeveel/waarom/wanneer/hoelang/sinds | {not} meer? hoeveel/waarom/waarvoor/wanneer/hoelang | onduidelijk/onbekend is/blijft waarom/waarvoor/wanneer/hoelang/hoeveel | onduidelijk/onbekend/unclear/onzeker waarom/waarvoor/why/hoelang/hoeveel/hoevaak/sinds/wie/hoe | als volgt/hieronder :?
      if/indien/when/wanneer needed/nodig/required/necessary/gewenst/desired/wenselijk/noodzakelijk/mogelijk/possible
      bij terugkeer naar/thuis | anders dan | als volgt :? | als hieronder :? | als nodig | als hcl | als onderhoud | als pijnstilling | in case of pain/nausea/headache/need/insomnia | zo nodig
      in geval van pijn/nood/misselijkheid | evt herhalen | if tolerated | indien verdragen | if you could/would/can | grateful if | als u
      stop if | stop bij | if in doubt | bij geen gehoor | as if | als ongewenst/ongewenste/bijwerking/intolerantie/allergie | als enige | als monotherapie | once a/daily/weekly/per/every | once
      zo/indien nodig elkaar | if no .. objections/contraindications | if you agree | indien u .. akkoord/instemt/kunt/wilt bent? | als u akkoord bent | indien akkoord
      if/should you/they/he/she .. have/need any/more/questions/queries/concerns/further/another
    `),
  },
  {
    // Who said it: two who say different things leave it unclear.
    cue: { id: 'source', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      per ems/pt/patient/pharmacy/gp/pcp/chart/list/records/notes/letter
      staat nog? op .. lijst/medicatielijst/overzicht/medicatieoverzicht | nog? op .. lijst/medicatielijst/overzicht/medicatieoverzicht
      still? on .. list/record/chart | still listed | listed on
      by his/her/their own account | the? level/levels/spiegel says/suggests/shows/zegt/toont | volgens .. hemzelf/haarzelf/spiegel
      vermeld/genoteerd/opgenomen/geregistreerd staat/staan | volgens .. begeleiding/begeleider/begeleidster/verzorging/groepsleiding/mantelzorger/familie/zichzelf/ontslagbrief/brief/specialist/cardioloog/psychiater/his/epd/toedienlijst/moeder/vader/dochter/zoon/recept/etiket
      gp/pharmacy/discharge/clinic/hospital/drug record/records/list/letter/summary/chart
      chart/note/notes/letter/list/record/records/label/system/summary/card says/states/shows/lists/has/say/state/show/list/report/reports
      says/states/claims/insists/zegt/beweert/stelt he/she/hij/zij/ze | {fam} report/reports/says/zegt/meldt that/dat?
      de? lijst/medicatielijst/ontslagbrief/brief/toedienlijst/dossier vermeldt/noemt/zegt/meldt/geeft
      volgens .. patient/patiente/pt/apotheek*/lijst/medicatielijst/baxterlijst/lsp/huisarts/thuiszorg/hem/haar/verpleging/dossier/partner/echtgenote/echtgenoot/man/vrouw
      according to .. patient/pharmacy/list/record/records/gp/carers/nursing/him/her/chart/notes/husband/wife
      {fam} .. is zeker/certain/sure/adamant
      {he} .. zegt/beweert/stelt/meldt/vertelt/denkt | lsp/apotheek/lijst/medicatielijst/baxter/his/epd/brief/ontslagbrief/dossier/thuiszorg/huisarts/ha/pt/patient/patiente/heteroanamnese : | heteroanamnese .. : | zelf zegt
      he/she/patient/pt/hij/zij/patiente/husband/wife says/insists/states/claims/maintains/reports/zegt/beweert/stelt/meldt/vertelt/said/stated
      the? carers/nurses/pharmacy/pharmacist/apotheek/apotheker/thuiszorg/list/lijst/baxterlijst/chart/record/records/system .. say/says/still/give/gives/dispenses/supplies/shows/heeft/levert/deelt/zegt/has/nog/lists/records/niet/not
      the? pharmacy/apotheek/apotheeklijst/thuiszorg/carers/baxterlijst
    `),
  },
];
