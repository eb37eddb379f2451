/** Allergy and intolerance. */
import { phrasesOf, type CueRow } from '../cue.ts';
import { withReactions } from './reactions.ts';

export const ALLERGY = (): readonly CueRow[] => [
  {
    cue: { id: 'allergy-to', status: 'allergy', direction: 'after' },
    phrases: phrasesOf(`
      allerg* voor/op/to/tegen/for/against
      allerg*/overgevoelig*/intoleran*/hypersens* ( .... ) voor/op/to/for/tegen
      allerg*/hypersens*/intoleran* , .... , to/of | known to react to | poor tolerance of/to/for | i/they react to | cough/{upset} with/on/to/after every/each/all | nearly/almost died from/of/on/with/after | adverse drug? reaction/event .. to/with/from/for | adrs/adr/reactions include/are/to/: :?
      wordt/werd/word ziek/beroerd/onwel van/door | became/becoming/become/got/felt .. ill/unwell/poorly/sick on/after/from | ziek/beroerd/onwel .. geworden van/door/op
      allerg*/overgevoelig*/intoleran*/hypersens*/ovg/intol/sensitivity/sensitivities/sens :
      allerg*/overgevoelig*/ovg/intol/intoleran* .. genoteerd/geregistreerd/vastgelegd/bekend/recorded/registered/documented/noted/confirmed/bevestigd/gebleken/geworden/gemeld/reported voor/op/to/tegen/for/of
      *allergie/*allergieen/onverdraagzaamheid .. voor/tegen/op | niet/slecht/nauwelijks te? kunnen tegen
      allerg* reactie/reacties/reaction/reactions/response/responses/respons gehad/gekregen/doorgemaakt? {after}
      allerg*/overgevoelig* te? gereageerd/reageert/reageerde/reageren .. op
      allerg* .. to/voor | allerg* gebleken/geworden/bevonden voor/op
      overgevoelig* .. voor/op | ovg/intol/int voor/op/to/for | overgevoeligheidsreactie op/na | kruisovergevoelig* voor/met | cross - reactiv*/sensitiv* to/with
      hypersens* .. to/voor/op | allx/allgs/algs :
      intoleran*/allerg*/overgevoelig* , met name voor/op? | intoleran*/allerg*/overgevoelig* , vooral/especially/particularly/notably/including voor/to/of/for? | intoleran* to/of/voor/for | niet tolerant voor
      anafyla* op/na/door/voor | anafylactische shock/reactie op/na/door | anaphyla* to/with/after/from | anaphylactic reaction/shock to/after/with
      kan/kon/kunnen niet tegen | slecht/niet tegen
      could/can/did/cant/couldnt/didnt/does/do/doesnt/dont not? get on/along with | drug/medication sensitivities/sensitivity :
      kan geen | verdraagt/verdroeg/tolereert/tolereerde {he}? geen enkel/enkele? | verdraagt/verdroeg/tolereert volgens .. .. geen | verdraagt/verdroeg/tolereert/tolereerde {he}? niet/slecht :
      nooit/niet kunnen verdragen | tolerates/tolerated .. badly/poorly
      {badly}? reactie/reacties gehad/gekregen? op | {badly} reactie/reacties na/door/bij/van/met/onder | {badly} reactie ( .... ) na/door/op/van | ernstig/heel/erg/heftig/hevig/vreselijk/zo ziek van/door/na | doodziek/beroerd van/door/na
      slechte/nare/beroerde/akelige ervaring/ervaringen met | bad/terrible/awful/nasty/rough/funny time/turn/do/spell/trip/experience/experiences/reaction/trouble with/on/w | yellow card .. for/re/about/done/sent/submitted/completed/:
      {rxkind} .. reaction/reactions/response/rxn/rxns/event .. {after} | reaction/reactions/rxn/rxns following/after/during/post | rxn/rxns/reaction/allergen/allergens/culprit :
      warning/flag .. about/against/regarding :? | cross - reacts/react/reacted/reaction/reactions/allergy/allergic/intolerance to/with/between
      skin/prick/patch/allergy/challenge/ige/rast test/testing/tests/challenge .. {be}? positive/reactive for/to/with | patch/prick/skin test/testing/tests :? + | tested allergic to | cannot/cant/couldnt abide/stomach | off limits include/are/: :?
      allergieen/allergies/intoleranties/intolerances/overgevoeligheden betreffen/zijn/betreft/are/include/includes
      allerg*/overgevoelig*/intoleran*/allergielijst/allergy .. vermeldt/vermelden/noemt/bevat/toont/lists/shows/mentions/records/reads
      allergiepas/allergiepaspoort/medicijnpaspoort/allergiekaart/allergielijst/allergieregistratie/alert/alertkaart/waarschuwing/sospenning/hanger/soshanger/medaillon/medicalert/medic/penning/polsband/wristband/bracelet/band alert? voor/for/of/against/wegens/on/met/:/( :?
      skin reaction to/after/with/from/on | huidreactie/huidreacties op/na/door/bij/van
      reacted/reacts/reacting/react/responded/responds .. badly/severely/adversely/violently/terribly/allergically to | reaction/reactions/rxn/rxns .. to/with
      reacted/reacts/rxn/rxns to | adverse reaction/event/response to/with/from | severe? adverse? reaction to
      bad/nasty/terrible/severe/serious/awful/horrible/allergic/unpleasant/violent/adverse/previous/major/idiosyncratic/life reaction/reactions/rxn/rxns/response/experience to/with/on/after/from
      reageerde/reageert/gereageerd {badway} op | reageerde/reageert .... {badway} op | allerg* reactie ten/als gevolg/gevolge van
      {badway} gereageerd op | bad reaction to
      positieve/positive huidtest/priktest/skin/prick/plakproef/patch test? op/voor/met/to/for/with
      verhoogde/sterke/extreme/bijzondere/ernstige gevoeligheid voor | niet/slecht verdragen/getolereerd : | not/poorly/badly tolerated : | could not tolerate :
      allergy/allergies/allergie/allergieen .. : .. | cave :? | als/as an? allergie/allergy ... :
      agranulocytose/agranulocytosis op/na/door/on/after/due to?
    `),
  },
  {
    // "Sensitive to light, takes ramipril", "cannot tolerate CPAP, on amlodipine".
    cue: { id: 'sensitive-to', status: 'allergy', direction: 'after', tight: true },
    phrases: phrasesOf(`
      sensitiv* to | sensitiv* .. to | sensitised/sensitized to | not/isnt/wasnt tolerating
      cannot/can/could/cant/couldnt not? tolerate | does/did not tolerate | unable/failed/fails to tolerate | never/not been? able to tolerate | didnt/doesnt tolerate | not tolerate
    `),
  },
  {
    // "Allergic to eggs and penicillin".
    cue: { id: 'allergy-beside-allergen', status: 'allergy', direction: 'drugs' },
    phrases: [
      'allerg*/anafyla*/anaphyla*/overgevoelig*/intoleran* op/na/voor/to/tegen .. {allergen} en/and/or/of/& .. D',
      'allerg*/anafyla*/anaphyla*/overgevoelig*/intoleran* op/na/voor/to/tegen .. {allergen} , D END',
      'allerg*/anafyla*/anaphyla*/overgevoelig*/intoleran* :? {allergen} en/and/or/of/& .. D',
    ],
  },
  {
    // "A reaction to …", of whatever kind: before the drug, and on through an enumeration.
    cue: { id: 'reaction-to', status: 'allergy', direction: 'after', reaction: true, tight: true },
    phrases: withReactions(
      phrasesOf(`
        RX {after} | RX .. {after} | RX ... {after} | RX op/aan/uit/dicht {after}
        RX .. sinds/since .. start/starten/gebruik/inname/starting/taking/beginning
        RX .. {after} start/starten/starting/started/gebruik/inname/taking/using/use/first/eerste | {itch} .. {after} start/starten/starting/started/gebruik/inname/taking/using/use/first/eerste
        RX .. due/secondary/attributed/attributable/related to
        RX .... toegeschreven/attributed/secondary/gerelateerd/ascribed/traced/linked/down aan/to
        RX .. caused/triggered/induced/provoked/precipitated/veroorzaakt/uitgelokt/opgeroepen by/door
        RX ... within/binnen .... of/na/after
        {itch}/{rxo} ... min/mins/minutes/hour/hours/day/days after
        RX .... na/after/following de/the/een/a? #/first/eerste/single tablet/tabletten/tablets/capsule/capsules/dosis/doses/dose/gift/giften/dagen/days/weken/weeks
        RX ... minutes/minuten/hour/hours/uur/uren/day/days/dagen/dag after/na
        RX kort/direct/vlak/meteen/shortly/soon/immediately/straight/right after/na
        RX .... {every} time/occasion/keer/kuur/maal? | RX .... when/als/wanneer/zodra/toen/nadat/if she/he/they/hij/zij/ze/pt/patient
        RX .... {span} after/na/nadat | {itch}/{rxo} .... {span} after/na/nadat
        RX ... gekregen/krijgen/ontwikkeld/ontstaan/opgetreden/gehad/doorgemaakt/gezien {after} | {itch}/{rxo} ... gekregen/krijgen/ontwikkeld/ontstaan/opgetreden/gehad/doorgemaakt/gezien {after}
        {itch} ... op/van/door | {becomes} .... {turned} op/van/door/onder/na/bij
        RY ... gevolg/bijwerking van | RY ... wijten/schrijven/geduid/passend/verdacht/berustend aan/op/bij/voor | RY .... wijten/schrijven aan
        RX .... , .. {span} na | RX ten/als gevolg/gevolge van | {rxo} ten/als gevolg/gevolge van | {turned} geweest/geworden {after}
        RY , uitgelokt/veroorzaakt/getriggerd/ontstaan/opgetreden/opgeroepen door/na/op/bij/van
        RX +? +? when/after/while/whilst/on on/put/taking/given/using/receiving/starting/started
        RX .. followed/volgde op?
        RX .... last time/laatste keer | RX by/within/before/on/at/with .. first/second/third/next/every/each/single dose/tablet/capsule/injection/infusion/day of
        {rxw} with/on/under/op/onder/bij/tijdens/sinds/na | RX .. since start/starting/commencing/taking/beginning/first
        {rxo} .. to/after/from/following/due/door/van/aan to? | {itch} {after} | {itch} .. {after} | RX + +? {after} | {itch} + +? {after}
        ooit/eerder/eerdere/previous/prior/past/earlier/history/hx/vg/destijds/status of/met/na? {rxo} {after}
        fitted/seized on/after/with/from | stopped breathing after/with/on | ademhaling stokte na/op/door | collapsed/collabeerde after/na
        {rxo} .. induced/triggered/caused/provoked/veroorzaakt/uitgelokt by/door
        {develop} .... {rxo}/{itch} {after} | {develop} .... {rxo}/{itch} .. {after}
        {rxo}/{itch} within/binnen .... of/na/after
        stevens - johnson .. syndroom/syndrome? op/na/bij/door/van/due/to/from/after/with/on to?
        stevens - johnson - syndroom op/na/bij/door/van
        angio - oedeem na/op/door/bij | angio - oedema after/with/to
        threw/throws/vomits/vomited/collapsed/fainted up? .. {every} time/occasion ... took/had/given/taken
      `),
    ),
  },
  {
    cue: { id: 'allergy-behind', status: 'allergy', direction: 'before' },
    phrases: phrasesOf(`
      -? allergi* | allergy | -? overgevoelig* | -? intoleran* | -? hypersens* | ovg | intol | allergen | allergeen
      sensitivity/sensitivities | sensitive | cannot/cant/couldnt/not be tolerated
      anafyla* | anaphyla* | not/niet tolerated/verdragen/getolereerd | {be} niet/not verdragen/tolerated/getolereerd
      ( {rx}/allergie/allergy | : {rx}/allergie/allergy
      geregistreerd/genoteerd/recorded/listed/registered/documented/flagged als/as an? allergie/overgevoeligheid/intolerantie/allergy/intolerance
      staat .. als .. allergie/overgevoeligheid/intolerantie
      geblokkeerd/gemarkeerd/geblokt/blocked/flagged/blacklisted .. in/on/op .. systeem/dossier/epd/eps/system/record/records/chart/his
      cannot/cant/couldnt/unable to? tolerate END | skin/patch -? prick/test/testing positive | positive/reactive on/at/in .. skin/prick/patch/ige/intradermal/challenge/provocation test/testing/tests | prick -? test/testing positive | reaction/reactions unknown/unspecified/unrecorded/undocumented/unclear | unknown/unspecified/childhood reaction | did/does/do/didnt/doesnt/dont not? suit/agree him/her/them/with |
      disagreed/disagrees .. with | did/does/do not agree with him/her/them/me
    `),
  },
  {
    // Back to the drug, whatever stands between: "…, and this is kept as an allergy".
    cue: { id: 'allergy-it', status: 'allergy', direction: 'before', back: true },
    phrases: phrasesOf(`
      proven/known/bewezen/bekend allergen/allergeen
      verdroeg/verdraagt/verdragen/tolereerde {he}? dit/deze/die/het/ze .. niet/slecht/nauwelijks/absoluut
      allergic/intolerant/hypersensitive/sensitive to/of them/it/this/both/these/either
      allergisch/overgevoelig/intolerant hiervoor/daarvoor/ervoor | hiervoor/daarvoor/ervoor/hier/daar .. allergisch/overgevoelig/intolerant voor?
      als ci/contraindicatie .. vastgelegd/genoteerd/geregistreerd/ingevoerd/opgenomen/aangemaakt
      this/dit/that is/was/blijft/geldt .. lifelong/levenslange/als allergy/allergie
      allergisch/intolerant/overgevoelig verklaard/bevonden/geacht | allergologisch bevestigd/bewezen
    `),
  },
  {
    // Not to be given again: nobody says so of a drug that merely ended.
    cue: { id: 'never-again', status: 'allergy', direction: 'before', back: true },
    phrases: phrasesOf(`
      niet/nooit/nimmer {againwords} te? .. {bar}/herhalen | niet/nooit nog eens/keer .. {bar}/{barred}/herhalen | niet/nooit nog een keer .. {bar}/{barred}
      niet/nooit/nimmer {againwords} .. {barred}/herhaald mag/mogen/moet/moeten/dient/worden/kan/zal
      nooit/nimmer {againwords} END | nooit/nimmer {againwords} :/–/-/ivm/wegens/vanwege/na | nooit/nimmer {againwords} .. krijgen/hebben/nemen/slikken/accepteren/toedienen/geven
      nooit/nimmer {againwords} .. {barred}
      mag/mogen/moet/moeten/kan/dient .. nooit/nimmer .. herstart/hervat/gestart/opgestart/gegeven/voorgeschreven/toegediend/gebruikt | nooit/nimmer .. herstarten/hervatten/herstart/hervat mag/mogen/worden/te? | herstart/herintroductie/hernieuwde/hervatting/herhaling .. is/wordt/zijn/lijkt? .. uitgesloten/gecontra/gecontraindiceerd/verboden/ongewenst
      niet/nooit opnieuw/nogmaals END | niet/nooit/nimmer herhalen/herhaald/herintroduceren | {be} niet/nooit/nimmer .. herhaald | wordt niet .. herhaald
      levenslang/permanent/blijvend te? mijden/vermijden | levenslang/permanent/blijvend .. niet/mijden/gemeden/vermijden/vermeden/uitgesloten/verboden/gecontraindiceerd/contraindicatie | niet levenslang
      schrijven/geven/geef/schrijf/krijgt/krijgen ... niet/nooit {againwords} .. voor/END
      neither/nor should/must/to/can/may/is .. be? .. {bar}/{barred} .. ever? again | not/never to be? {bar}/{barred} .. ever? again | do/must/should/to/can/may/is/are/was/will never/not .. be? .. {bar}/{barred} .. ever? again | dont/mustnt/shouldnt/cannot/cant/wont .. be? .. {bar}/{barred} .. ever? again
      {ought} not/never .. {bar}/{barred} .. again/ever
      never again
      do/should/must/to/dont/cannot/cant/not/never/no/avoid/against .. be? retry/retried/rechallenge/rechallenged/rechallenging/reexpose/reexposed/reexposure/represcribe/represcribed/readminister/readministered/reintroduce/reintroduced
      do/should/must/to/dont/cannot/cant/not/never/no/avoid/against .. be? re - challenge/challenged/expose/exposed/exposure/prescribe/administer/prescribed/use/used
      do not/dont/never/not .. repeat | {modal} not/never .. be? repeated | not to be repeated
      re - exposure .... avoided/contraindicated/prohibited/ruled
      avoid/avoided/contraindicated/excluded/banned/off/barred/not .. for life/ever | avoid lifelong/permanently/indefinitely | lifelong/permanent/absolute .. allergy/avoidance/contraindication/ban | permanently avoid/avoided/contraindicated/excluded
      against .. ever .. repeating/using/giving/taking/trying | against .. repeating/reusing it/this? | against .. using/giving/taking/prescribing/trying it/this/them again
      nobody/noone should/must/may .. {bar} | {refuses} ever .. {bar} | {refuses} .. ever .. {bar} | {refuses} ever again | never ever again | on/under no account/circumstances ... again | avoid/avoided .. in .. future
      rechallenge/reexposure/reintroduction .. not/never/inadvisable/contraindicated/forbidden/unsafe | re - challenge/exposure .. not/never/inadvisable/contraindicated/forbidden/unsafe
      do - not - give | an? absolute no | {be} off limits | {be} off - limits
    `),
  },
  {
    cue: { id: 'never-again-around', status: 'allergy', direction: 'drugs' },
    phrases: phrasesOf(`
      nooit/nimmer/niet {againwords} .. D .. {bar}/herhalen/krijgen/hebben | nooit/nimmer {againwords} .. D END
      niet/nooit {againwords} {bar} : D
      D niet/nooit/nimmer {againwords} .. {bar}/{barred}
      never/not .. {bar}/{barred} D .. again | never D again | never again be? {barred}/{bar} D
      volgende/subsequent/hernieuwd/hernieuwde/herhaald/herhaalde/nieuwe/verder/verdere/further/renewed/repeat/repeated/future/any exposure/expositie/blootstelling/gebruik/toediening/use to/aan/van/of D .... avoided/vermeden/ontraden/af/prohibited/contraindicated/vermijden
      D {be} .... verboden/uitgesloten/taboe/forbidden/banned/prohibited .... RX
      moet/moeten/dient/dienen/zal/zullen D .... toekomst/vervolg/voortaan/levenslang .. worden/te? {forbidden}
      rechallenge/reexpose/rechallenged/reexposed .. with/to D | {not} be? re - exposed/challenged .. to/with D | allerg*/intoleran*/hypersens*/reacts to D .... and/or/nor also? to D
      cannot/cant/unable/must/should/can/may/could .. take/have/use/given/tolerate/receive/continue D ,? .. because/due/owing/after/given/as/since .... RX
      cannot/cant/should/must .. take/have/use/given D .. because/as/since .... asthma
      kan/mag/mocht/kon/mogen .. geen D .. vanwege/wegens/ivm/na/door/omdat .... RX | kan/mag/mocht/kon/mogen D .. niet .. vanwege/wegens/ivm/na/door/omdat .... RX
    `).flatMap((phrase) => withReactions([phrase.replace('RX', 'RY')])),
  },
  {
    // Harm that is no allergy, told of a drug without a dose: "made her confused", "caused a bleed".
    cue: { id: 'harm-told', status: 'allergy', direction: 'drugs', reaction: true },
    phrases: phrasesOf(`
      D .. {damages} his/her/their/the/him/me/them/tum/tummy/stomach/gut/guts | D .. {did} ... {harm} | D .. {cause} .... {severely} .. {upset}/{harm} | D .. {cause} {him} vomit/retch/throw/puke
      D .. {cause} .... heart/av/renal/kidney/liver/hepatic/cardiac/respiratory/gastric/gi/intracranial/cerebral block/failure/injury/damage/impairment/bleed/bleeding
      D .. {did} .. {him} .. {upset} | D .. gave/caused/left .... cough
      liver/hepatic failure/injury/damage with/after/following/from/due to? D | D cough END | vomits/itches/swells/wheezes/hallucinates with/on D END
      {harm}/{upset} .. to? .. {occurred} .. with/after/following/from/on D
      {wentoff} yellow/blue/purple/grey/rigid/stiff/deaf/blind/psychotic/manic/berserk/loopy/mad/crazy/floppy/bonkers/mental .. on/after/with/from D
      after/following/when/once/whenever .... D ,? he/she/they/pt/patient .. collapsed/fainted/fitted/seized/wheezed/arrested/flushed/blacked
      with/on/after/following/under D ,? he/she/they/pt/patient .. {develop} .... {harm} | D both/each/all .. {did} ... {harm}/{upset}/pain/pains/aches
      D .. {did}/{cause} .... and/, D .. {harm}/{upset}/*itis/*penia END | D causes/caused/gives ... {harm}/{upset}/fits in this/her/him/them/pt/patient
      cannot/cant/couldnt/unable/must/should .... D .. because/due/owing/after/as/since .... hit/{harm}/{upset}
      passed/blacked/flaked/zonked out .. after/with/following D
      D .. {wentoff}/sent/made/turning him/her/them/me yellow/blue/purple/rigid/stiff/deaf/blind/berserk/loopy/mad/crazy/floppy/bonkers
    `),
  },
  {
    cue: { id: 'poorly-tolerated', status: 'allergy', direction: 'before' },
    phrases: ['poorly tolerated', 'badly tolerated', 'slecht verdragen', 'slecht getolereerd'],
  },
  {
    // The drug first, and what it did behind it.
    cue: { id: 'reaction-behind', status: 'allergy', direction: 'drugs', reaction: true },
    phrases: withReactions(
      phrasesOf(`
        D ... {cause} .... RY | D .... RY te hebben? {caused}/geven
        RY ,? .. waarbij/waarvoor/waarvan .. D .. {culprit} | D .. {culprit} ... RY
        bijwerking/bijwerkingen :? .. D (/: .. RY | complicatie/complicaties/bijwerking/bijwerkingen/gevolg van/bij D .. :? .... RY | bij/op D .. {rxw} | bij/op D .. hallucin*
        verband/relatie/associatie tussen .. RY en/met D | {onset} .. {tie} .. {useof}? van/met? D .... RY
        {tie} D .... RX .. gehad/gekregen/doorgemaakt/ontwikkeld/opgelopen | {tie} D .... {rxw} .. gehad/gekregen/doorgemaakt/ontwikkeld/opgelopen
        {wegens} RY .. {be}/mag/moet/kan .... D .. {forbidden} | {wegens} RY .... {barredto} aan/van/met D
        contra/ci/cave -? indicatie/indicaties? voor/tegen? D (? ,? .. RY
        {tie} D .. {becomes} .... {turned} | van/door D {he}? .. {turned} | {becomes} ... {tie} D ... {turned}
        bij/op/onder/met/na/van/door D .. liep/steeg/schoot/vloog/was .. ck
        {rxw} {tie} .. {useof} van/met? D | RX {tie} .. {useof} van/met? D
        bij/tijdens/onder/na/during/after/with eerdere/eerder/previous/prior/earlier? behandeling/gebruik/kuur/course/treatment/use/exposure/trial/proef met/van/of/on/with/to D RY
        D ,? which/that/die/dat/wat/hetgeen/waarop/waarna/waarvan/waardoor/waarbij .. {cause}/{develop} .... RY
        D .. heeft/had/hebben/has/have .... RY .. {caused} | reageerde/reageert/gereageerd .... op D met .... RY
        D .... RY .. {causeend} | D .... RY to/tot gevolg had/gehad
        D .. blamed/responsible/verantwoordelijk/implicated/verdacht/culprit/oorzaak/cause/boosdoener .. for/voor/van/of/in .... RY
        D -? induced/geinduceerde/related/associated RY
        door/by D veroorzaakte/veroorzaakt/geinduceerde/caused/induced/uitgelokt/uitgelokte .... RY
        op/van/na/door/onder/after/following/from D ,? .... RX
        after/following taking/using/starting D ,? .... RX
        op/van/na/door/onder/bij/after/following/from/on/with/met D ,? .. {develop} .... RY
        bij/on/with/met D .. RX
        bij/met/op D in het verleden .... RX
        bij/met/op D eerder/ooit/vroeger/destijds/al/telkens/vorige/vorig/afgelopen .... RX
        {rxo} {tie} D ,/;/: .... ander/andere/alternatief middel/antibioticum/antibiotica/keuze
        na/after/following/onder/bij/while/during/tijdens .... of/van/on/met D ,? .... RX
        na/after/following/onder/bij/while/during/tijdens .... of/van/on/met D ,? .. {develop} .... RY
        werd/raakte/belandde/viel/ging/zat .. op/van/na/door/bij D .... RY
        kreeg/kregen/krijgt/got/suffered/developed/ontwikkelde/doormaakte .. op/van/na/door/from/on/after/with D .... RY
        na/after/following/bij/with/into ... D ,? .. {develop} .... RY
        {every} time/keer/maal/kuur/gift/dosis/dose/course? ... D .... RY
        {got}/gestart/started/took/nam/slikte/prescribed/received .... D and/en/waarna/waarop ... {develop} .... RX
        toen/when/nadat/after/once {he}/they/it/he/she .... D .. ,? {develop} .... RX
        toen/when/nadat/after/once {he}/they/it/he/she .... D .. , .. {develop} .... RX
        if/als {he}/she/he .. takes/has/uses/slikt/gebruikt/neemt/krijgt? D .. ,? {he}/he/she? gets/becomes/develops/swells/wordt/krijgt .... RX
        als/wanneer/zodra/telkens/nadat/toen {he} .. D {usesnow}/kreeg/gebruikte/slikte/nam/innam , {becomes}/{develop} .... RY
        if/als {he}/she/he .. D slikt/gebruikt/neemt/krijgt , wordt/krijgt/raakt .... RX
        telkens/whenever/steeds/when/wanneer .. als/wanneer/she/he/they/hij/zij/ze/pt? ... D ,? .... RY
        reageerde/reageert/reacted/responded/reacts .. op/to/on D ... met/with ... RY
        op/to D reageerde/reageert/reacted .. met/with ... RY
      `),
    ),
  },
  {
    // "…; it brought her out in hives", "hierop kreeg hij …".
    cue: { id: 'reaction-it', status: 'allergy', direction: 'before', back: true, reaction: true },
    phrases: withReactions(
      phrasesOf(`
        hierop/hiervan/hierna/daarop/daarvan/ervan/erop/hierdoor .... RX
        it/this/dit/dat/deze/die .. {cause} .... RX
        RX .. on/to/after/with/from it/this/them | reacted/reageerde/reactie/reaction .. to/op it/this/hierop/daarop
      `),
    ),
  },
  {
    // "X: rash", "X -> rash", "X (rash)": in telegram style nothing ties the two but that they touch.
    cue: { id: 'reaction-noted', status: 'allergy', direction: 'drugs', reaction: true },
    phrases: withReactions(
      phrasesOf(`
        {rx} {tie} D ,/;/en/+ {upset}/{rxo} {tie} D | {upset}/{rxo} {tie} D ,/;/en/+ {rx} {tie} D | {tie} D {rx} ,/;/en/+ {tie} D {upset}/{rxo}
        D {cell}/:/(/- {upset} +/en/,/& {rx}/{itch} | {tie} D en/,/+ {tie} D .. {rx} | {tie} D .. {rx} en/, {tie} D ook/eveneens/idem | reactie/reacties D :? {upset}/{rxo}
        D {cell}? {cell}? {cell}? (? [? RX | D {cell}? {cell}? {cell}? .. RX | D (? koorts +/,/en/&/met .. RX | D recorded/noted/documented/listed/reported/known :? RY | D and/en RX | RX .. when/once/whenever .. D {be} .. given/started/tried/applied/used/introduced/added | D ( .. RX | D [ .. RX
        D >/→/⇒ .. RY | RX .. since/sinds D
        anafyla*/anaphyla*/angioed*/angiooed*/dress/sjs/agranulocyt*/dystoni*/oculogyr*/quincke* D
        D >/→/⇒ .. asthma/astma
        D .. tried/trialled/geprobeerd/gehad/gekregen/given :? .. RX
        RX ( op/on/door/van/by/with/after/na/to D | D .. RX ( op/on/door/van/by/with/after/na/to D
        D .. started/gestart/begonnen/gegeven/given/gehad/gekregen/genomen/ingenomen .... , then/waarna/waarop/daarna/toen/now/nu .. RX
        began/begon/started/start/gestart .. D .... , then/waarna/waarop/daarna/toen/now/nu .. RX
        D :? as/als a? child/kind .. RX | D (/,/QM childhood/infant/paediatric .. RX | D (/, QM? .. RX .. as/in/during .. child/childhood/baby/infancy/toddler | D QM RX .. as/in .. child/childhood/baby/infancy/toddler
        D {itch} + | D {itch} END | D :? {itch} en/and | D .. en/and/+/& {rx}
      `),
    ),
  },
  {
    cue: { id: 'allergy-around', status: 'allergy', direction: 'drugs' },
    phrases: phrasesOf(`
      D and he/him/she/her/me/i do/dont not? mix/agree/get
      D -? {allergynoun}/sensitivity :/(/-/,/; .. {upset}/{rx}/{rxo}/{itch}/pain/pains/aches/cramps/weakness/reaction/reactie .. {after} D | {allergynoun}/intolerant/allergic {after}/of/voor/for D :/(/-/,/; .. {upset}/{rx}/{rxo}/{itch}/pain/pains/aches/cramps/weakness/reaction/reactie .. {after} D
      {rx} {after} D ,/;/and/so/: .. {not}/no .. {bar}/further/more/other any? D
      as/because/since/due to? D allergic/allergy/intolerant/intolerance | D allergic/adverse/anaphylactic? reaction/reactions/rxn END
      {rx}/{itch} {after} D as/in a? child/childhood/baby/teenager/infant | {rx}/{itch} {after} D in/during childhood/infancy
      {upset} {after} D ,/and/en/; {rx}/{itch} .. {after} D | {rx}/{itch} .. {after} D ,/and/en/; {upset} {after} D
      allerg*/hypersens*/adverse/bad/nasty/severe/serious reaction/rxn/rxns D | neither D agreed/agrees/suited/suits | D .. has/had/have .. opposite/paradoxical/adverse effect/effects on | states/reports/says/known/hx/hist all to D | intoleran*/allerg* + +? of/to/for D | reaction/rxn/rxns D END | allergy/intolerance/sensitivity is/being :? to? D | drug - induced .... with/by/from/after/on/due/to/( D | allergy alert/warning/flag D | D nearly/almost killed/finished him/her/me/them/patient/off
      syndrome/reaction/illness/attack/episode/symptoms .. ascribed/attributed/traced/linked/put down? to D
      D .. {be}? .. blamed/implicated/culprit/culpable/incriminated/offender END
      D -? intoleran*/allerg*/overgevoelig*/hypersens* ( D | D allergic/allergy/intolerant -/–/→/,/so/; | D -? induced cough
      red -? man -? syndroom/syndrome ... after/with/from/on/to/op/na/bij/door D
      huidreactie/reactie/reaction/exantheem/eruption ( .. ) op/na/door/to/after/from/with D
      op/to/na/on/bij D .. eerder/ook/eveneens/ooit/destijds/vroeger/heftige/ernstige/allergische/previous/earlier/severe .. reactie/reactions/reaction
      op/van/na/door/bij/on/with/after D eerder/ooit/destijds/vroeger/previously/once .. misselijk/kortademig
      op/to/na/on/bij D .. heftig/ernstig/eerder/allergisch/slecht/paradoxaal/hevig .. gereageerd
      reageerde/reageert/gereageerd {badway} toen/nadat/zodra/na/bij/tijdens/als .. D
      kreeg hevige/erge/ernstige/heftige/forse {upset} {tie} D
      allerg*/anafyla* reactie/reacties/shock D | {upset} {tie} twee/drie/meerdere/verschillende/diverse D | {upset} {tie} twee/drie/meerdere/verschillende/diverse D D | {rxo}/{upset} {tie} D ,/; .. herstel*/verdwenen/verdween/over/weg na staken/stoppen/staking | D verdraagt/verdroeg/tolereert {he}? .. niet/slecht/nauwelijks , D evenmin/ook niet/slecht? | D .. niet/slecht verdragen/getolereerd , D evenmin/ook niet/slecht? | noch D {bear} | {bear} noch D | intoleran*/allerg*/overgevoelig* voor/op/tegen/: D ( .... {tie} D | D -? intoleran*/allerg*/overgevoelig* :/( .. {upset} {tie} D
      {upset} .. {tie} zowel .. D | {upset} {tie} D ,/;? en/+? ... {tie} D ,/:/;/.? .... niet/nooit {againwords}
      D .. niet/nauwelijks .. te? verdragen | D .. slecht te verdragen
      D .. niet/slecht/nauwelijks/nooit .. verdroeg/verdraagt/tolereert/tolereerde/verdroegen
      challenge/provocatie/provocatietest/rechallenge/testdosis/huidtest/priktest/ige with/met/voor/op/tegen? D .... positive/positief | voor/op/met/tegen/bij D .. positieve .. {allergytest}
      ace/acei cough with/on/to/from/after/due to? D | patch/prick/skin test/tests/testing .. pos/positive/reactive/ve for/to D | tested positive for/to D allergy | positieve .. {allergytest} voor/op/met/tegen/bij/na? D | D .. {allergytest} :? .. positief | voor/op/tegen D .. positief getest/bevonden/gescoord
      D .. gaf/gaven/gave/caused/bring/brings/brought/sets/set/trigger/triggers/triggered/provoke/provokes/provoked/exacerbate/worsen/precipitates/precipitated/exacerbates/exacerbated/worsens/worsened/veroorzaakte/lokte .... asthma/astma
      tolerate/tolerated/tolerates/verdroeg/verdraagt/tolereerde neither/noch D
      D .. {be} ... not/niet .. tolerated/verdragen/getolereerd
      D ... not/niet verdragen/tolerated/getolereerd
      D verdraagt/verdroeg/tolereert/tolereerde/verdraag .. niet/slecht/nauwelijks | D verdraagt/verdroeg/tolereert/tolereerde {he} .... niet/slecht/nauwelijks | D {he}/she/he/they could/can/couldnt/cant/cannot not? tolerate | verdraagt/verdroeg/verdragen/tolereert/tolereerde {he}? D ... niet/slecht/evenmin
      kan/kon/kunnen/konden .. D ... niet verdragen/hebben/velen | D kan/kon/kunnen/konden .. niet verdragen/hebben/velen
      {develop} .. hit/ttp .. on/to/with/after/following/from/op/na/door/onder/van D
      voor/tegen D {be}/bleek/blijkt/lijkt .... allergisch/overgevoelig/intolerant/allergie
      niet/slecht tegen D kan/kon/kunnen/gekund/bestand/te | tegen D kan/kon .. niet/slecht
      reageerde/reageert/reacted .. op/to/on D ... met/with ... koorts/fever
      reageerde/reageert/reacted/reacts .. op/to D
      op D reageerde/reageert {he} .. slecht/heftig/paradoxaal/allergisch/agressief/hevig/verkeerd/averechts/anafylactisch
      intoleran* D | allergisch/allergic/ovg/intol .? D | overgevoelig/hypersensitive D
      op/to D reageerde/reageert/reacted .. met/with ... koorts/fever
      {allergynoun} D | {allergynoun} : D | {allergynoun} ( D
      D label ( .. rash/hives/childhood/allergy/reaction | despite/spite the/a? D label | D -? {allergynoun}/adr/adrs/ade : | D {allergynoun} END | D (/–/-/:/, {allergynoun} END
      allergoloog/allergologie/allergoloog .... geen D meer
      overgevoelig*/allerg*/intoleran* D : ja/yes/pos/positief/positive/bevestigd/confirmed
      came/comes/broke up/out in .... with/on/after/from D | brought/brings/sent D {he}/him/her out/off? in
      D .. brought/brings/brengt/bracht/sent/sends him/her/them/me/patient out/off
      D .. wordt/werd/raakt/raakte {he} .... ziek/beroerd/misselijk/onwel/akelig/naar/gek/raar/agressief/benauwd .. van/door
      breathing difficulty/difficulties/trouble/problems following/after/with/from D | difficulty/trouble breathing following/after/with/from D | severe/allergic/adverse/serious/bad/anaphylactic reaction/reactions (/: D
      D tipped/threw/sent/sends/pushed/drove {him} into/over | hit/ttp/hitt {after} D | D ( hit ) | D .... hit .. gegeven/veroorzaakt/geven | D hit #/END/+/pos/positive/confirmed | D {rxw} # | D {rxw} ( # | side -? effects .. of/on/with/from/to D {be}? .. unbearable/intolerable/intolerably/severe | D upsets/upset .... {severely} | tolerated/tolerates/tolerate D .. poorly/badly
      cant/cannot/not/niet/never/nooit/geen/no have/take/tolerate/hebben/gebruiken? D , .... with/on/from/van/door/op it/ervan/daarvan/erop
      D {be}/staat/stond .... overgevoelig*/allergie/allergy
      D maakt/maakte/maken haar/hem/pt/patient/patiente/mij/me/mw/dhr .. ziek/beroerd/akelig/onwel/raar/naar/gek/agressief/doodziek
      D gaf/gave/made/maakte/makes/maakt/geeft .... violently/terribly/dreadfully/extremely/desperately/seriously/severely/very/so sick/ill/unwell/poorly
      op/na/onder/after/on/with/following D ,? .. {develop} hit/ttp | hit op/na/door D
      van D werd/wordt/raakte/was/is/voelde .... doodziek/ziek/onwel/beroerd
      bij/op/van/na D .. hetzelfde/dezelfde had/kreeg/gehad/gekregen | D gaf/gaven/gave/deed/did/had/heeft .. hetzelfde/dezelfde/zelfde/same/identical/soortgelijke/similar/vergelijkbare .. beeld/reactie/reaction/probleem/problem/thing/klachten/verschijnselen/gegeven
    `),
  },
  {
    // "Morphine makes her vomit, oxycodone she tolerates": told of one drug to say that the other does better.
    cue: { id: 'other-does-better', status: 'allergy', direction: 'drugs', each: ['allergy', 'current'] },
    phrases: phrasesOf(`
      D -? {allergynoun} D
      {harm} .. with/on/from/after D ... ,/;/- so/therefore/hence/now on/takes/uses/has/started/taking/using? D
      D {cause} .... {upset} .. , D .... {suits} | D {cause} .... {upset} .. , {suits} .. D
      D .. {upset} .. →/⇒/> D | D .. {upset} .. - > D
      van/on/with/met D .... {upset} .. , D .... {suits}
      prikkelhoest/kriebelhoest/hoest/spierpijn/spierpijnen/spierklachten/myalgie {tie} D ,/; nu/thans/daarom/dus/sindsdien/inmiddels D
      {upset} on/with/from/van/op/door D , D .... {suits}
      {upset} {after} D ,/;/and/so/, so/therefore/hence/now/then? {switched} to/onto/naar D
      D -? cough/hoest/prikkelhoest/kriebelhoest ,/;/and/so/→ so/therefore/hence/now/then? {switched}/on/takes/uses to/onto/naar? D
    `),
  },
  {
    // "Kruisreactie penicilline - cefalexine".
    cue: { id: 'allergy-both', status: 'allergy', direction: 'drugs' },
    phrases: ['{allergynoun} .. D met/en/↔/versus? D', '{allergynoun} tussen D en D'],
  },
  {
    // "All penicillin;" at the head of a line.
    cue: { id: 'allergy-short', status: 'allergy', direction: 'drugs', needs: 'opening' },
    phrases: ['niet/slecht verdragen D', 'all .? D END', 'allerg .? D', 'all .? D +'],
  },
  {
    // What happened with a drug before happened with this one: only where a reaction was told.
    cue: { id: 'same-reaction', status: 'allergy', direction: 'after', needs: 'reaction-told' },
    phrases: phrasesOf(`
      same/ditto/likewise with/on/for | so did/does/do
      same/similar/identical/hetzelfde/dezelfde/zelfde/soortgelijke/vergelijkbare/idem/ditto/likewise .. reaction/reactie/thing/problem/probleem/beeld/happened/gebeurde/verhaal/story? with/to/on/after/op/bij/na/met/voor/van
      culprit/trigger/boosdoener/uitlokker/veroorzaker/verdacht/verdachte/suspect/suspected .. was/is/to/felt/thought/middel/agent/drug? be? :?
      vermoedelijk/waarschijnlijk/wellicht/kennelijk/ws/wrs/verdenking/verdacht/dd door/op/van/bij/tgv
      ook/also/evenals/likewise op/bij/na/voor/to/with/after/van | zo ook/so too op/bij/na/voor/to/with/after/van
    `),
  },
  {
    // A disease that responds, an allergy to no drug, a second drug of the same allergy.
    cue: { id: 'other-reaction', status: 'none', direction: 'after' },
    phrases: phrasesOf(`
      vanwege/wegens/ivm/gezien .... in het verleden END
      ziekte/parkinson/copd/delier/onrust/angst/migraine/*ontsteking/*heid/*stoornis/aanval/infectie/pijn/klachten/koorts/jicht/depressie/stemming/bloeddruk/hoofdpijn/jeuk/eczeem/astma/attack/pain/infection/fever/psoriasis .. reageerde/reageert/reageren/reacted/responded/responds .. op/to
      reageerde/reageert/gereageerd .. op D .. met minder/afname/verbetering/daling/herstel/remissie/verlichting/rust | reageerde/reageert/gereageerd goed/snel/prima/uitstekend/redelijk/matig/onvoldoende/nauwelijks/niet/slecht/gunstig/fraai op
      responded/responds/reacted/reacts/responding/response/reaction .. well/partially/nicely/favourably/favorably/good/excellent/poorly/quickly/promptly to
      culture/cultures/isolate/isolates/coli/organism/growth/msu/urine/aureus/klebsiella/pseudomonas/kweek/bacterie/verwekker/strain/bug .... sensitiv*/susceptible to
      culture/cultures/kweek/msu/mcs/urine : .... sensitiv*/gevoelig to/voor
      goede/prima/mooie/gunstige/uitstekende/redelijke/matige/wisselende/snelle/fraaie/goed/partiele reactie/respons op
      vaginale/genitale/anale/perianale/vulvaire jeuk/irritatie/klachten
      anafyla*/anaphyla*/allerg*/{rx}/reactie/reaction op/na/voor/to/after/door/from .. {allergen}
      dropped/drops/dropping his/her/their/the pulse/hr/bp/pressure/heart/sugars/inr/weight/potassium/blood
      D gaf/geeft/gave/gives/made/makes .... minder/vermindering/verbetering/less/better/go/settle/relief
      {rx}/{itch} .. settled/settles/improved/improves/resolved/better/relieved/treated/cleared/verbeterde/verdween/afgenomen/behandeld/minder/weg .. with/on/after/by/from/met/op/na/door/onder
      zwelling/swelling/swollen/gezwollen .. {limb} .. onder/door/bij/van/met/op/on/with/from | {limb} swelling/oedema/oedeem/swell/swells .. on/with/from/after/onder/door/bij
      D gaf/geeft/gave/gives/caused/causes/made .... {limb} .. swell/swelling/swollen/zwelling/gezwollen? | D gaf/geeft/gave/gives/caused/causes/made .... swollen/swelling/zwelling/gezwollen .. {limb}
      niet/nooit/not/never meer/more/langer dan/than #
      and/en again/opnieuw/nogmaals/later/ook with/after/on/to/bij/na/op
    `),
  },
  {
    cue: { id: 'no-reaction', status: 'none', direction: 'drugs' },
    phrases: [
      '{rx} .. not/niet .. due/attributed/caused/related/veroorzaakt/toegeschreven/gerelateerd to/by/door/aan D',
      'reactie/reaction/response/respons op/to D .. goed/good/gunstig/fraai/matig/onvoldoende/partial/poor/excellent/prima',
      'D .. geen/no/zonder/without {rx}',
      'geen/no/zonder/without {rx} .. op/bij/door/na/on/after/with/from/to/onder D',
    ],
  },
  {
    cue: { id: 'no-allergy', status: 'negated', direction: 'after' },
    phrases: [
      'geen/no/not/niet/never/nooit/denies/ontkent/without/zonder ... allerg* .. voor/to/op/tegen',
      'geen/no/not/niet ... allerg*/overgevoelig*/intoleran* .. genoteerd/geregistreerd/vastgelegd/bekend/recorded/registered/documented/noted/confirmed/bevestigd/gebleken/gemeld/reported/known voor/op/to/tegen/for/of',
      'geen/no/not/niet/never/nooit/denies/ontkent/without/zonder ... allerg* reaction/reactions/reactie/reacties .. to/op/on/from/bij',
      'geen/no .. evidence/aanwijzing/aanwijzingen/history/sign .. hypersensitivity/overgevoeligheid/allerg* to/voor/tegen',
      'not/niet allergic/allergisch to/voor',
      'geen/no .. overgevoelig* voor',
      'no .. hypersensitivity to',
      'no/geen .. reaction/reactie to/op',
      '{not} had any? .. reaction/reactions to',
      'niet overgevoelig voor',
      'allerg*/overgevoelig* .... , niet voor/tegen/op',
    ],
  },
  {
    cue: { id: 'no-allergy-around', status: 'negated', direction: 'drugs' },
    phrases: [
      'D allergi*/allerg*/overgevoeligheid*/intoleran*/hypersensitivity :? geen/no/none/nee/neg/negatief/negative/nil/niet/neen/uitgesloten/excluded/weerlegd bekend/known/gemeld? END',
      'allerg* .. voor/for/to/met D {be} .. negatief/negative/normaal/normal',
      'D allerg*/overgevoeligheid* {be}? ruled/uitgesloten/excluded/niet/not/weerlegd/disproved/delabelled/removed/verwijderd .. out?',
      'geen/no/denies/ontkent/niet/without D -? allerg*/overgevoelig*/intoleran*/hypersens*/reaction/reactions',
      'geen/no/ontkent/niet .. allergie/overgevoeligheid/ovg/intolerantie D',
      'allerg* voor/to D :? geen/no/none/nee/niet/nil/negatief/negative/uitgesloten bekend/known/gemeld? END',
      'allerg*/overgevoelig*/intoleran* voor/to/op D .... klopt/onjuist/incorrect/onterecht/wrong/erroneous/spurious/achterhaald/foutief/mistaken niet?',
      'D allerg*/overgevoelig*/intoleran* .... klopt/onjuist/incorrect/onterecht/wrong/erroneous/spurious/achterhaald/foutief/mistaken niet?',
      'allerg*/overgevoelig*/reactie/reaction voor/to/op D .... ruled/uitgesloten/excluded/weerlegd/disproved/verworpen/ontkracht/ingetrokken/verwijderd/vervallen/removed/delabelled/refuted/withdrawn/retracted .. out?',
    ],
  },
  {
    cue: { id: 'no-allergy-behind', status: 'none', direction: 'before' },
    phrases: [
      'geen/no/nkda/niet/not/denies/ontkent .. allerg*',
      'allerg* ontkent/ontkende {he}?',
      'allerg*/overgevoelig*/intoleran* QM nee/neen/no',
      'no known .. allergies',
      'geen .. overgevoelig*',
      'geen/no .. intoleran*',
      'allerg*/intoleran*/overgevoelig* {be} .... ontkend/denied/none/geen/nil/uitgevraagd/vervallen/ingetrokken/verwijderd/onjuist/achterhaald',
      'allerg*/intoleran*/overgevoelig* .. weerlegd/uitgesloten/disproved/delabelled/refuted/onterecht/verworpen/ontkracht',
      'allerg*/intoleran* .. ruled out',
      'allerg*/intoleran*/overgevoelig* none/geen/nil/denied/ontkend/niet/onbekend/neg/negatief',
      'allergies/allergieen/allergie/allergy : geen/none/no/nil/nkda/onbekend/unknown/nee/neg',
      'nkda',
      'for/voor/tegen allerg* END',
      'food allergy',
      'allergy test/tests/testing/bloods/clinic/referral/nurse/status',
      '{allergen}/dust/pollen/food/hay/seasonal/insect -? allerg*',
      'lactose -? intoleran*',
      'lactose-intolerantie',
      'allergische rhinitis/rinitis/conjunctivitis',
      'allergic rhinitis/conjunctivitis/asthma',
      'hooikoorts',
      'glucose -? intoleran*',
      'inspanningsintoleran*',
      'exercise/heat/cold/glucose/lactose/food/gluten intolerance',
      'culture/cultures/isolate/coli/organism .... sensitive/sensitivity/sensitivities',
      'statine -? intoleran*',
    ],
  },
];
