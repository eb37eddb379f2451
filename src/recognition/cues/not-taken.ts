/** Drugs that are not taken. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const NOT_TAKEN: readonly CueRow[] = [
  {
    cue: { id: 'no', status: 'negated', direction: 'after', close: true },
    phrases: phrasesOf(`
      geen | heeft/had .. geen | geen start van/met? | gn | no | but not | maar niet | maar geen | and not | en niet
      zonder | without | nooit | never | noch | nor | neither | geen gebruik van | no use of | no current/recent use of
      nooit eerder | nimmer | ook geen | niet op | not on | not any | not yet/currently/presently on/taking/using
      free of | vrij van | nooit/never/nimmer .. een/a/any | nil
      objects/objected/opposed/objection to taking/using/starting? | bezwaar/bezwaren/afkeer tegen/van | leave/leaves/leaving/left out
      says/said/say no to | zegt/zei nee tegen | turned/turns/turning down
    `),
  },
  {
    cue: { id: 'denies', status: 'negated', direction: 'after' },
    phrases: phrasesOf(`
      ontkent .. gebruik .. van | ontkent | ontkende | ontkend | denies/denied ... use of | denies/denied ... taking/using/having taken?
      denies/denied | gebruikt/slikt/neemt/krijgt/kreeg/gebruikte/drinkt ook? geen | zegt/vertelt/meldt/geeft .. geen
      heeft/had/has .. nooit/never .. taken/used/received/been/tried/had
      never .. took/taken/used/received/had/tried/started/been/on/needed/required/given/prescribed/exposed/filled on/to?
      never .. been .. on/given/prescribed/started/exposed/treated on/to/with?
      never picked/collected/filled/bought up? | never picked up or took/taken
      is/was/has/are not/never currently/been? .. taking/on/using/taken/used/prescribed/receiving
      does/do not .. take/use/want/receive/have/need/require/tolerate/drink | doesnt/didnt/dont/doesn/didn .. take/use/want/need/have
      isnt/wasnt/arent taking/on/using | not currently? taking/using/on/receiving
      weigert/weigerde | refuses/refused/declines/declined .. to? .. start/take? | declined/refused treatment/therapy with
            {not} pick/picked up | has/have yet to .. start/begin/take/receive
      never .. on | {not} eerder/ooit/previously/ever .. behandeld/gebruikt/treated/used/taken/had/gehad met/with?
      nooit/nimmer/never .. met/op/with/on | niet eerder met/op | nog niet .. met | niet .. op/met ingesteld/behandeld/gestart
      {not} a candidate for | geen kandidaat voor | not/niet suitable/geschikt for/voor | hasnt been on
      niet gestart/begonnen met | nog niet gestart/begonnen met | niet starten/beginnen met | not .. started/commenced/initiated/begun on/with?
      af gezien/zien van | afgezien van | afzien van | zien/zie/ziet/zag/zagen .. af van | af te zien van
      opt/opted/decided/chose/elected/choose against | besloten tegen | chosen/decided/opted not to use/give/prescribe/take/have
      voelt/voelde/voelen niets voor | ziet/zag/zien niets in | nooit/niet aan de/het? geweest
      did not give/prescribe/start/offer/add him/her/them/patient?
      no plan/plans/intention/wish/reason/desire to .. start/use/prescribe/give/take/try/add/have | rather/preferably/prefers/prefer not to? .. have/take/use/start/try
      held/hold/holding back from .. prescribing/starting/giving/adding | never/nooit .. cashed/redeemed/presented/ingeleverd
      refrain/refrained/refraining/abstain/abstained/desist from .. prescribing/giving/using/starting/taking/adding? | onthouden/onthoudt .. van
      yet to be offered/tried/given/prescribed | wil/wilde/wilt/wenst/wenste geen | mag/mocht geen | krijgt .. geen | wil/wilde niet aan | afwijzend tegenover | niet open voor
      {not} .. persuaded/convinced/motivated/overtuigd/gemotiveerd to/voor/tot .. take/start/try? | niet te motiveren/overtuigen/bewegen voor/tot/van
      negatief/afwijzend/huiverig/terughoudend tegenover/voor/ten
      not/niet .. wise/sensible/advisable/appropriate/verstandig/wenselijk to .. prescribe/give/use/start | unwise/onverstandig to/om .. prescribe/give/use/start?
      held/holding/hold/holding off .. starting/on/from? | wachten/gewacht met
      mijdt/mijden/meed/vermijdt | will/would/does not hear of | niets weten van | naive/naief to/for/voor | onbekend met | not a fan of | keeps/stays/stay/keep away/clear from/of
      reluctant/unwilling/unkeen to .. take/start/use/try | not keen on/to/for | not willing/want/wanting to .. take/start/use/try
      no .. history of | geen .. voorgeschiedenis van | geen verleden van | niet bekend met het? gebruik van
      no previous/prior/known/reported/current exposure/use to/of | never been on | nooit gebruikt :? | geen .. gebruik van
      staat niet op | niet behandeld met | nooit/never .. behandeld/treated/ingesteld met/with/op | not treated with
      without taking/using/any | zonder gebruik van | geen .. recept voor | cannot/can not? take/have
      kan/mag niet .. gebruiken | unable to take | geen voorschrift voor
      no .. indication/need/role/place/reason/requirement/justification for/to use?
      geen .. indicatie/plaats/rol/reden/noodzaak/behoefte/ruimte/aanleiding voor/tot/aan
      geen/no .. profylaxe/prophylaxis/monotherapie/behandeling/therapie/treatment/therapy met/with
      not/niet for/voor .. anticoagulation/antistolling/treatment/therapy/behandeling with/met | negatief/negative voor/for/op | screening negatief/negative :?
      not/niet in possession/bezit of/van | no access to | did not have access to
    `),
  },
  {
    // "Did not take it this morning" is one dose missed.
    cue: { id: 'did-not-take', status: 'negated', direction: 'after', needs: 'no-day' },
    phrases: [
      'did not .. take/use/want/receive/have/need/require/tolerate/drink',
      'didnt .. take/use/want/need/have',
      '{not} .. taken/taking/take/used/using/use/received/receiving/tried/fill/filled/collected/collect/exposed/needed/required/need/requiring to?',
    ],
  },
  {
    // Advice that holds for anybody: a handbook says it as well as a letter.
    cue: { id: 'advised-against', status: 'negated', direction: 'after' },
    phrases: phrasesOf(`
      vermijd/vermijden | avoid/avoids/avoiding | contra -? indicatie/indicaties voor/tegen | contraindicatie voor
      contraindication to/for/against | contraindications to | should/must not be given/take/receive/use | no need for
      {modal} not recommend/advise/use/give/prescribe | recommend/advise/advised/recommended against .. use? of?
      do not .. give/use/prescribe/start/take | niet .. geven/voorschrijven | in plaats van | ipv | instead of | rather than | in place of
    `),
  },
  {
    cue: { id: 'not-behind', status: 'negated', direction: 'before' },
    phrases: phrasesOf(`
      nooit .. gebruikt/gehad/geslikt/gekregen/genomen/ingenomen/gestart/gegeven/voorgeschreven/toegevoegd
      niet gebruikt/gestart/gegeven/ingenomen/voorgeschreven/afgehaald/opgehaald/genomen/begonnen/geslikt/geindiceerd/toegestaan/nodig/gekregen/meegegeven/geleverd/verstrekt
      is/are/was/zijn/were/lijkt/seems niet/not .. suitable/geschikt/appropriate/allowed/permitted/toegestaan/mogelijk/wenselijk/verstandig/advisable/possible/wise/aangewezen/verantwoord
      niet/not geschikt/suitable/toegestaan/aangewezen/wenselijk/verstandig/appropriate/advisable
      afgehouden | niet aan de? orde | geen optie | no/not an? option | afgewezen | niet in beeld | weigert/weigerde hij/zij/ze/patient/patiente? | refuses/refused
      niet nodig geweest/gehad/gebleken? | nog niet gestart/begonnen | niet .. gestart/begonnen/voorgeschreven
      {be} niet .. gegeven/gestart/voorgeschreven/gebruikt/ingenomen/geindiceerd/nodig
      was/were/has/have/is never .. taken/started/given/used/prescribed/filled/picked/needed/added/required/cashed/redeemed
      {be} not .. been? tried/trialled/trialed/attempted | niet/nooit .. geprobeerd/uitgeprobeerd
      {be} not .. given/started/taken/prescribed/used/indicated/advised/recommended/needed/required/filled/initiated/added/collected
      not taken/started/given/used/prescribed/filled/indicated/initiated/needed/required/collected/supplied/dispensed
      never taken/started/used/filled/given/needed/prescribed
      has/have ever been given/used/taken/tried/prescribed/started | {be} nimmer/nooit/never .. plaatsgevonden/gestart/ingezet/occurred/happened
      niet/nimmer/nooit plaatsgevonden | was/is/are contraindicated | is/zijn gecontra -? indiceerd | gecontra -? indiceerd
      gecontraindiceerd | contraindicated | refused | declined | geweigerd | wordt/werd .. ontkend | ontkend | denied | ontkent hij/zij?
      use/usage/gebruik denied/ontkend | vermijden | vermeden | {be} avoided | {modal} be avoided | best avoided | afgeraden
      {be} ontraden | ontraden | te vermijden/mijden | {modal} not be .. given/used/prescribed/taken/started
      {modal} not be .. suitable/appropriate/advisable/wise/safe/possible/right | zou niet/geen .. geschikt/passend/verstandig/wenselijk/goede zijn/keuze?
      {soon} niet .. worden gegeven/gebruikt/voorgeschreven/gestart | af te zien | afgezien
      -? naief/naive/naieve | wordt niet gegeven/voorgeschreven/gestart/gebruikt
      liever/beter/bij voorkeur niet END
    `),
  },
  {
    cue: { id: 'not-around', status: 'negated', direction: 'drugs' },
    phrases: phrasesOf(`
      gebruikt/gebruikte/slikt/slikte/neemt/nam/kreeg/krijgt/wil/wilde D .. niet in? END
      D gebruikt/slikt/neemt/wil hij/zij/patient/ze/pt/patiente? niet END | D gebruikt/slikt/neemt/wil hij/zij/patient/ze/pt/patiente niet
      heeft/had D nooit/niet .. in/ingenomen/gebruikt/geslikt/genomen/gehad/opgehaald/gestart
      heeft/had D nooit | D heeft/had .. nooit | start D niet | has/have/had not started/begun/commenced/picked/filled/taken up? D
      hasnt/havent/hadnt started/begun/commenced/taken D
      {not} .. D .. gebruikt/gehad/geslikt/gekregen/geprobeerd/taken/used/tried geweest?
      {not} eerder/ooit/ever/previously .... D .. gebruikt/gehad/geslikt/gekregen/geprobeerd/taken/used/tried/behandeld/ingesteld geweest?
      nooit/nimmer/never .. met/op/with/on D .. behandeld/ingesteld/treated/begonnen/gestart
      raad/raden/raadt D .. af | raad/raden/raadt het gebruik van D .. af | van D .. afgezien
      no/geen prior/previous/past/eerder D use/exposure/gebruik?
      mag/mogen/kan/kon/mocht D .. niet | D mag/mogen/kan/kon/mocht .. niet
      D gebruikt/slikt/neemt/krijgt/eet/drinkt/spuit/heeft/had/gebruikte/slikte/nam/at/dronk/wil/wilde/wenst {he} .? .. niet END
      D eet/drinkt/spuit/gebruikte/slikte/nam/at/dronk/wilde/wenst {he} .? niet/nooit/nimmer | D gebruikt/slikt/neemt/krijgt/heeft/had {he} .? nooit/nimmer END
      D he/she/they/patient/pt will/does/did/would/has/can not/never .. take/taken/use/used/have/want/tolerate/had END | D he/she/they/patient/pt never took/takes/takes/used/uses/had/wanted/started
      D he/she/they/patient/pt does/did/will/would/has/is not END | D he/she/they/patient/pt doesnt/didnt/wont/wouldnt/hasnt .. take/use/want/have/had/taken/END END
      D geef/geven/gaf/gaven/start/starten/schrijf/schrijven/adviseer/adviseren wij/we/ik ... niet/nooit | D laat/liet {he} .? .. staan
      geen .. aanleiding/indicatie/noodzaak/reden/behoefte om D .. te schrijven/starten/geven/gebruiken/nemen
      tegen D .... bezwaar/bezwaren | D .. achterwege te? laten/gelaten | {not} face/fancy .. taking? D | nooit/niet .. aan D geweest | {not} consider/think/feel/find/deem D .. suitable/appropriate/indicated/advisable/right | acht/achten/vind/vinden .. D niet/ongeschikt
      D durft/ziet/zag/durfde {he} .? .. niet aan/zitten | D niet .. te geven/starten/schrijven/nemen/gebruiken/overwegen
      D niet starten/geven/gebruiken/voorschrijven | D not to be given/used/started | D wil .. niet
      D no/nee/nooit/never/neg/negatief/negative/geen/none/niet/not/nil/negatief END
      D QM nee/no/neen/never/nooit/geen | D .. gebruik/gebruikt/use/usage/intake/inname :? nee/no/geen/none/nil/never/nooit END
      gebruik/use/inname/intake van/of D :? nee/no/geen/none/nil/niet END
      wil/wilt/wilde/wenst/wenste .. geen .. D meer
      {not} .. think/feel/believe D .. warranted/indicated/needed/necessary/required/justified/appropriate
      D .. not/niet .. warranted/justified/geindiceerd/zinvol
      het? voorschrijven/gebruik/starten van D .... niet/not .. verstandig/wenselijk/zinvol/geindiceerd/verantwoord
      D are/is/zijn not/niet END
      van D wil/wilde .... niets weten
      neither D nor D
    `),
  },
  {
    // "She asked for diazepam, which I did not prescribe".
    cue: { id: 'not-it', status: 'negated', direction: 'before', back: true },
    phrases: phrasesOf(`
      which/that/die/dat/dit/deze/this .... not/niet/never/nooit .. prescribe/prescribed/give/given/gave/start/started/voorgeschreven/gegeven/gestart/gehonoreerd/meegegeven
      but/maar .... weigert/weigerde/refuses/refused/declines/declined/geweigerd/afgewezen | but/maar .. wil/wilde/wants/want .. niet/not END
      decided/opted/chose/elected/advised/advise/recommended/counselled against it/this/that/them/doing | daar/hier/er .. van .. afgezien | daarvan/hiervan/ervan .. afgezien/afziet
      daarvan/hiervan/ervan af te zien | zag/ziet/zien er/daar/hier .. van af | zag/ziet/zien daarvan/hiervan/ervan af | besloten dit/deze/het/die niet te
      daar/hier/er .. niet/nooit .. aan/mee/mede begonnen/gestart
      dit/deze/die/het/it/this niet/not te? gebruiken/nemen/slikken
      gebruikt/neemt/slikt/nam/wil dit/deze/die/het/hem/ze niet in? | does/do/did not .. take/use/want/need it/this/them | not taking/using/on it/this/them | doesnt take/use it/this/them
      but/maar .. not/niet/never/nooit .. taken/took/started/start/gestart/ingenomen/gebruikt/opgehaald/begonnen/collected/filled/used/dispensed/afgehaald it/them/ermee/daarmee/END
    `),
  },
  {
    cue: { id: 'yes', status: 'current', direction: 'drugs', strength: 2 },
    phrases: ['D QM ja/yes/jawel', 'D : ja/yes', 'D yes/ja', 'D .. gebruik/use :? ja/yes'],
  },
  {
    // "Without salbutamol he does not manage".
    cue: { id: 'not-without', status: 'none', direction: 'drugs' },
    phrases: phrasesOf(`
      zonder D .... redt/kan/kon/lukt/gaat/ging/komt/slaapt/functioneert/houdt .... niet/geen/nooit
      zonder D heeft/krijgt ... weer/direct/meteen | without D .... return/returns/recur/recurs/relapses
      without D .... cannot/cant/couldnt/unable/wont/never | without D .... does/did/could/can/will not
    `),
  },
  {
    cue: { id: 'combination-advice', status: 'none', direction: 'drugs' },
    phrases: phrasesOf(`
      concomitant/combined/simultaneous/concurrent/combination/coadministration/gelijktijdig*/combinatie ... D .. gecontra -? indiceerd
      concomitant/combined/simultaneous/concurrent/combination/coadministration/administration/gelijktijdig*/combinatie ... D .. contraindicated/gecontraindiceerd/avoided/vermeden
      avoid/vermijd/vermijden/against combin*/combinatie/concomitant/coadminist*/together .. D
    `),
  },
  {
    cue: { id: 'not-the-drug', status: 'none', direction: 'after' },
    phrases: phrasesOf(`
      geen/no/zonder/without .. bijwerking* van/op/bij/from/onder | no .. side effects/effect from/of/on/with
      no .. problems/adverse/bleeding/complaints .. from/with/on/of | no evidence/sign/signs of | no interaction .. with/between
      geen .. effect/klachten/interactie*/verbetering/reactie/probleem/problemen/bezwaar/bezwaren .. van/met/op/bij/tussen/sinds/tegen
      no .. changes/change to/in/of | geen .. last/hinder/nadeel/reactie/bijeffecten/problemen van/op/met/onder
      no .. trouble/difficulty/issues with/from/on | geen .. wijziging*/verandering*/aanpassing* in/van
      no .. response/improvement/benefit to/with/on/from | never/nooit misses/missed/vergeten/vergeet/skips .. a/dose/of?
      vergeet/vergeten/mist nooit .. haar/zijn?
      kan/kunnen/kon .... niet ... zonder | niet/not zonder/without | cannot/cant/unable/couldnt ... without
      never sleeps/goes without | never without | without effect/success/relief/interruption
      nooit/never/geen/no .. problemen/klachten/last/problems/trouble/issues mee/daarmee/hiermee/ermee | daar/hier/er nooit/geen .. problemen/klachten/last .. mee
      daar/hier .. niet/nooit .. begonnen/gestart | stop/stopping/discontinue/discontinuing/stoppen/taper/reducing D ... decided/opted/chose/elected/advised/advise against it/this/that/doing
      zonder effect/succes/onderbreking/problemen | no doubt | not only | niet alleen | no objection | no missed doses of
      nooit zonder | niet/not/no meer/longer .. zonder/without | never/nooit .. had/gehad? .. problems/problem/klachten/last/issues/trouble/bijwerkingen/effects with/van/met/from/bij/of
      {rx} .. not/niet .. due/attributed/caused/related/veroorzaakt/toegeschreven/gerelateerd to/by/door/aan
      not sure | not effective | niet effectief | geen of onvoldoende effect van | no longer/more pain/symptoms
      no dose adjustment | geen dosisaanpassing | no contraindication* to/for | geen contra -? indicatie* voor
      geen reden om | no reason to stop/change/adjust | not enough | niet genoeg | niet voldoende | not been enough
      not/niet well/goed/optimaal/stabiel/adequaat/always/altijd/sufficiently/fully .. controlled/ingesteld/take/taking/trouw on/op/in?
      not/niet always/altijd .. take/taking/in/taken/trouw? | does/do/did not always take/use | niet trouw | niet/not abrupt/abruptly/plotseling/suddenly
      {not} changed/gewijzigd/aangepast/veranderd/verhoogd/verlaagd/increased/reduced/adjusted
      not/niet the/de cause/oorzaak | no/geen aanwijzing* voor
    `),
  },
];
