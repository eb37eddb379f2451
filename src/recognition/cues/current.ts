/** Use now. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const CURRENT = (): readonly CueRow[] => [
  {
    // "Vroeger 1x, nu 2x": a dose that changed.
    cue: { id: 'dose-changed', status: 'current', direction: 'either', strength: 2 },
    phrases: ['vroeger/voorheen/eerst/eerder/previously/formerly # x/dd/mg? ,? nu/thans/inmiddels/now #'],
  },
  {
    cue: { id: 'still', status: 'current', direction: 'either', strength: 2 },
    phrases: [
      'still .. takes/taking/uses/using/on',
      'from then on/onwards',
      'voort te zetten',
      'door te gebruiken/geven/nemen',
      'vanaf toen',
      'mag/mogen/kan/kunnen/moet/moeten .. door/doorgaan/doorgebruikt/doorgenomen END',
      'as/zoals/als/like before/voorheen',
      'remains on',
      'remain on',
      'maintained on',
      'stable on',
      'continue/continues/continued/continuing with/on/to? take?',
      'continueren .. van?',
      'continueer',
      'gecontinueerd',
      'gebruikt/slikt/neemt nog',
      'gebruikt/slikt/neemt/krijgt {he} .. nog altijd/steeds?',
      'nog altijd',
      'nog steeds',
      'onveranderd',
      'ongewijzigd',
      'unchanged',
      'voortgezet',
      'voortzetten',
      'voort te zetten',
      'te handhaven',
      'aan te houden',
      'doorgaan met',
      'door te gaan met',
      'gaat door met',
      'currently .. taking/on/uses/using',
      'current',
      'currently',
      'momenteel',
      'actueel',
      'thans',
      'op dit moment',
      'actief',
      'active',
      'ongoing',
      'lopend',
      'chronisch',
      'gehad ,? nog # dagen/dgn/weken/wkn/maanden/mnd te? gaan?',
      'gehad ,? nog {few} dagen/dgn/weken/wkn/maanden/mnd te? gaan?',
      'voorlopig/ongewijzigd/gewoon/nog laten staan',
      'blijft .. gebruiken',
      'handhaven',
      'gehandhaafd',
      'gebleven END',
      'stabiel op',
      'nog wel',
      'nog',
    ],
  },
  {
    cue: { id: 'goes-on', status: 'current', direction: 'before', strength: 2, close: true },
    phrases: phrasesOf(`
      gewoon door | door laten lopen | until/till then | tot dan | tot die tijd | in the meantime/interim | ondertussen | idem END | blijft/blijven staan? END | gebleven END | as usual/normal/is | as it stands | kept up/going/on | {modal} be given/taken as usual/normal | meanwhile END | {modal}/to stick/persevere/carry with/on | zoals gewoonlijk/gebruikelijk | doorgebruiken/doornemen/doorslikken/innemen/doorgegeven
    `),
  },
  {
    cue: { id: 'goes-on', status: 'current', direction: 'after', strength: 2, close: true },
    phrases: phrasesOf(`
      until/till then | tot dan | tot die tijd | in the meantime/interim | ondertussen | intussen | tot zolang | meanwhile | nu al
    `),
  },
  {
    // "At the review she was on amlodipine", "has now had eight weeks of venlafaxine".
    cue: { id: 'to-date-of-visit', status: 'current', direction: 'after', strength: 1 },
    phrases: phrasesOf(`
      at/during/on .. review/visit/appointment/clinic/consultation/assessment/interview/presentation/arrival/referral ,? {pron} was on/taking/using
      when .. seen/reviewed/examined/assessed/interviewed .. ,? {pron} was on/taking/using | now/already had/spent/done .. {durn} of/on/with
    `),
  },
  {
    // "Start vandaag amitriptyline".
    cue: { id: 'starts-today', status: 'current', direction: 'either', strength: 2 },
    phrases: phrasesOf(`
      nu/vandaag start/starten/begint/beginnen {he}? met? | start/starts/starten/starting vandaag/today/heden/vanochtend | vandaag start/starten/starts .. met? | today start/starting
    `),
  },
  {
    cue: { id: 'starts-today', status: 'current', direction: 'drugs', strength: 2, needs: 'opening' },
    phrases: ['start/commence D today/now'],
  },
  {
    cue: { id: 'still-it', status: 'current', direction: 'after', strength: 2, close: true },
    phrases: ['still', 'nog steeds'],
  },
  {
    cue: { id: 'uses', status: 'current', direction: 'after', strength: 1 },
    phrases: [
      'gebruikt .. nu/dagelijks/nog?',
      'gebruik van',
      'gebruik',
      'slikt',
      'neemt',
      'krijgt',
      'takes',
      'taking',
      'uses',
      'using',
      'on',
      'is on',
      'op',
      'staat op',
      'ingesteld op',
      'treated with',
      'behandeld met',
      'receives',
      'receiving',
      'overdose of',
      'intoxicatie met',
      'medication is',
      'medicatie is',
      'treated/managed/covered/treat him/her/them/patient/it/this with',
      'behandelden/behandelde/behandelen wij/we/hem/haar/hij/zij/patient/patiente/dit .. met',
      'for which he/she takes',
      'onder',
    ],
  },
  {
    // Left off a chart and not off the list: "on GP record but not charted".
    cue: { id: 'left-off-chart', status: 'current', direction: 'before', strength: 2, close: true },
    phrases: phrasesOf(`
      on .. gp/scr/repeat/home/summary/usual .. ,/;/-? but/yet? .. not/never .. charted/prescribed/written/on on/up/at?
      {not} charted but on repeat/gp/scr/home/list | missing from .. chart/kardex/mar/tto/discharge/prescription | omitted/missed/left off/from? in/by error/mistake/accident | unintentionally/inadvertently/accidentally omitted/missed/left
      not on .. chart/kardex/mar yet | not charted/prescribed ,/;/:/- please/advise/advised/needs/to/suggest be? charted/chart/prescribed/prescribe/prescribing/added/add
    `),
  },
  {
    cue: { id: 'left-off-chart', status: 'current', direction: 'after', strength: 2, close: true },
    phrases: ['not charted/transcribed/reconciled :'],
  },
  {
    // "Tried ibuprofen, helps a bit".
    cue: { id: 'helps', status: 'current', direction: 'drugs', strength: 2 },
    phrases: phrasesOf(`tried/trying D ,/;/–/-/and/which/that? it? helps/helping`),
  },
  {
    // Whatever another drug did: "mepivacaine used without event".
    cue: { id: 'borne-well', status: 'current', direction: 'drugs', strength: 2 },
    phrases: phrasesOf(`
      no problem/problems/issue/issues/trouble/bother with/on D
      D used/given/taken/had .. without event/incident/problem/problems/issue/issues/trouble/reaction
    `),
  },
  {
    // Two days into it: "no reaction to cefalexin so far".
    cue: { id: 'no-reaction-yet', status: 'current', direction: 'drugs', strength: 2 },
    phrases: ['no .. reaction/reactions/problem/problems to/with D so/yet/today/now/thus/after'],
  },
  {
    cue: { id: 'carries', status: 'current', direction: 'after', strength: 1, close: true },
    phrases: ['carries/carrying his/her/an/a/the? two/2?'],
  },
  {
    // "On amitriptyline so advised against": the reason for not having another.
    cue: { id: 'on-so-not', status: 'current', direction: 'drugs', strength: 2 },
    phrases: ['on/takes/taking D ,? so/therefore/hence .. advised/avoid/avoided/not/declined/no/cannot/told against?'],
  },
  {
    // One dose refused is a drug that is prescribed.
    cue: { id: 'dose-refused', status: 'current', direction: 'drugs', strength: 2 },
    phrases: [
      'keep/keeping/continue D .. for now/present',
      'his/her/their/zijn/haar/hun D .. geweigerd/refused/gemist/missed/overgeslagen',
      'neemt/gebruikt/slikt/nam/slikte/leende/krijgt/kreeg/takes/took/using/uses/borrows D van/from .. {fam}/man',
      'D .. vanochtend/vandaag/gisteren/vanmorgen/gisteravond/today/yesterday .. niet/not .. ingenomen/genomen/gehad/gegeven/toegediend/taken/given/administered',
      '{parent} has/have not/yet given D today/yet/this/tonight',
      'did/has/had/have not .. take/taken/have/had D this/today/yesterday/last morning/night/evening?',
      'didnt/hasnt take/taken D this/today/yesterday/last morning/night/evening?',
      'D .. not taken/given this/today/yesterday morning/evening?',
      'nooit/never ... D .. gemist/missed/vergeten/overgeslagen',
      'nam/slikte/had/kreeg gisteren/vandaag/vanochtend/vanmorgen/gisteravond/vannacht .. geen D',
      '{he}? heeft/had gisteren/vandaag/vanochtend/vanmorgen/gisteravond/vannacht .. geen D ingenomen/genomen/geslikt/gespoten/gehad',
      'gisteren/vandaag/vanochtend/vanmorgen/gisteravond/vannacht .. geen D ingenomen/genomen/geslikt/gespoten/in',
      'took/had no D this/yesterday/today/last morning/night/evening?',
      'no D taken/today/yesterday this/today/yesterday/last? morning/evening/night?',
      'refused/missed/declined/weigerde/weigert/vergat/vergeet .. his/her/their/zijn/haar/hun D',
    ],
  },
  {
    cue: { id: 'dose-refused', status: 'current', direction: 'drugs', strength: 2, needs: 'dose-time' },
    phrases: [
      '{refused} .. D',
      'D .. {refused}',
      'D .. niet/not .. ingenomen/genomen/gehad/taken/given',
      'not/niet .. take/taken/had/given .. D',
    ],
  },
  {
    cue: { id: 'begun', status: 'current', direction: 'either', strength: 0, event: 'start' },
    phrases: phrasesOf(`
      {begun} .. on/with/met? | {be} .. {begun} .. on/with/met? | startte/startten met? | began | begon/begonnen met?
      {begun} | erbij {begun}/{given} | ingesteld op? | commenced on | put on | opgestart | opgepakt
    `),
  },
  {
    cue: { id: 'given', status: 'current', direction: 'either', strength: 0, event: 'give' },
    phrases: phrasesOf(`
      {given} | {be} .. {given} | kreeg | received | offered/aangeboden and/en {given}/taken
      gebruikt/used/ingenomen/taken END | toegevoegd .. aan
    `),
  },
  {
    // Says since when; what it was stands elsewhere.
    cue: { id: 'since', status: 'current', direction: 'either', strength: 0 },
    phrases: ['sinds', 'since'],
  },
  {
    cue: { id: 'again', status: 'current', direction: 'either', strength: 3, event: 'start' },
    phrases: [
      'restarted .. on?',
      'resumed',
      'reinstated',
      'reintroduced',
      'hervat',
      'hervat/herstart op dag/dpo #',
      'herstart',
      'opnieuw/weer .. gestart/begonnen/opgestart/hervat met?',
      'opnieuw',
      'back on',
      'started again',
      'again',
      'weer .. gebruikt',
      'gebruikt weer',
      'slikt weer',
      'weer',
      'toch weer',
      'began again',
      'hervatte',
    ],
  },
  {
    // To be looked at again is not to be taken again.
    cue: { id: 'seen-again', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      opnieuw/weer .. verhoogd/verlaagd/opgehoogd/gehalveerd/aangepast/gestegen/gedaald/toegenomen/afgenomen/verdwenen/rustig/normaal/beter
      opnieuw/weer/nogmaals .. bekijken/beoordelen/evalueren/bespreken/overleggen/zien/bellen/kijken/beoordeeld/besproken/gezien/contact/controle/overleg
      weer .. aan/naar het? werk/school/sporten/wandelen | again .. review/discuss/look/reviewed/discussed/seen | review/discuss/look/see/reviewed/discussed/seen .. again
    `),
  },
  {
    // "Stopped for surgery, restarted".
    cue: { id: 'restarted-it', status: 'current', direction: 'before', strength: 3, back: true, event: 'start' },
    phrases: phrasesOf(`
      {ended}/held/withheld/paused/interrupted/onderbroken/gepauzeerd .... ,/;/en/and {been}? restarted/resumed/recommenced/reinstated/reintroduced
      {ended}/held/withheld/paused/interrupted/onderbroken/gepauzeerd .... ,/;/en/and {been}? weer? herstart/hervat/gestart/begonnen/opgestart END
    `),
  },
  {
    // Back to the drug, whatever stands between.
    cue: { id: 'again-it', status: 'current', direction: 'before', strength: 3, back: true },
    phrases: phrasesOf(`
      slikt/neemt/gebruikt/krijgt {he}? .? het/deze/die/hem/ze/dit .. weer | het/deze/die/dit weer .. gaan? gebruiken/slikken/nemen
      reissued/reordered/renewed
      takes/taking/uses/using/on it/them/this again | back on it/them/this
    `),
  },
  {
    cue: { id: 'again-around', status: 'current', direction: 'drugs', strength: 3 },
    phrases: [
      'ran/run out of D .... ,/;/-/and .. script/supply/prescription/refill/rx/repeat/please/reissue/needs/requests/requesting/wants/more/new/asking',
    ],
  },
  {
    cue: { id: 'answered-no', status: 'current', direction: 'before', strength: 2 },
    phrases: ['{ended} QM nee/neen/no'],
  },
  {
    // "Nu alleen nortriptyline", under a heading of earlier drugs too.
    cue: { id: 'now-only', status: 'current', direction: 'after', strength: 2 },
    phrases: phrasesOf(`
      nu/now/thans/momenteel/inmiddels/tegenwoordig/currently/nowadays alleen/only/enkel/slechts/just/nog | nu/now/thans .. op/on | at present only? .. on?
    `),
  },
  {
    // What another drug is added to.
    // "Not to be issued: sildenafil (nitrate user)".
    cue: { id: 'user', status: 'current', direction: 'drugs', strength: 2 },
    phrases: ['( D -? user/gebruiker/gebruikster )'],
  },
  {
    cue: { id: 'added-to', status: 'current', direction: 'drugs', strength: 2 },
    phrases: phrasesOf(`
      toevoegen/toegevoegd/voegen/bijgeven .. aan/naast/bij D | aan D toe te? voegen/toevoegen/toegevoegd | augment/augmenting/boost .. D with/by/using | augmentatie/augmentation van/of D met/with/by
    `),
  },
  {
    cue: { id: 'added-to', status: 'current', direction: 'drugs', strength: 2, each: ['planned', 'current'] },
    phrases: [
      'add/adding D to D',
      'adding/add D .. on top of D',
      'voeg D toe aan D',
      'D {modal}/{soon} be/worden? added/toegevoegd worden? to/aan .. D',
    ],
  },
  {
    cue: { id: 'added-to', status: 'unclear', direction: 'drugs', strength: 2, each: ['unclear', 'current'] },
    phrases: ['eventueel/evt/mogelijk/possibly/perhaps add? D toevoegen/bijgeven/to aan/bij? D'],
  },
  {
    // "Niet afgeleverd wegens gebruik van apixaban", "na het afronden van de huidige amoxicilline".
    cue: { id: 'used-beside', status: 'current', direction: 'drugs', strength: 1 },
    phrases: phrasesOf(`
      wegens/vanwege/ivm/verband/naast/gezien met? het/gelijktijdig/huidig? gebruik van D | van/met .. huidige/lopende D
    `),
  },
  {
    // "Eerst misselijk van sertraline 50 mg, is over".
    cue: { id: 'effect-over', status: 'current', direction: 'drugs', strength: 2 },
    phrases: [
      'misselijk*/duizelig*/slaperig*/suf/moe/hoofdpijn/diarree/*klachten/last/bijwerkingen van/door/op/bij D , dat/dit? is/zijn/nu/inmiddels niet? over/weg/voorbij/verdwenen/meer END',
    ],
  },
  {
    // "Gave up smoking, but not the bupropion".
    cue: { id: 'all-but-this', status: 'current', direction: 'drugs', strength: 2 },
    phrases: phrasesOf(`
      {ended}/gave/given/quit .... , but/maar? not/niet met/with? D
    `),
  },
  {
    cue: { id: 'all-but-this', status: 'stopped', direction: 'drugs', each: ['stopped', 'current'] },
    phrases: ['D .... {ended} ,/;/en D niet END', '{ended}/gave/given/quit met/up? D , but/maar? not/niet met/with? D'],
  },
];
