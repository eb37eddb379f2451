/**
 * What leaflets, labels and letters of advice say to everybody ("do not stop suddenly", "not for children under 12"): it
 * tells nothing of this patient, so its words are taken from the cues that would.
 */
import { phrasesOf, type CueRow } from '../cue.ts';

/** What a drug round notes of one dose: the drug stays prescribed. */
const ROUND: CueRow = {
  cue: { id: 'dose-omitted', status: 'current', direction: 'drugs', strength: 2 },
  phrases: [
    '(/,/-/–/: patient/pt/pte?',
    'because/since/as he/she/patient/pt? was/is?',
    'want/omdat/ivm pt/patient/hij/zij?',
  ].map(
    (why) =>
      `D .. not/niet given/administered/taken/gegeven/toegediend/ingenomen/aangereikt ${why} asleep/sleeping/slaapt/sliep/nbm/npo/nuchter/fasting/vomiting/vomited/braakt/braken/misselijk/nausea/nauseated/drowsy/suf/bradycardic/hypotensive/hypotensie/bradycardie/bp/rr/pulse/pols/hr/hf/sbp/tensie/off/absent/away/afwezig/theatre/dialysis/dialyse`,
  ),
};
const REFUSED_ONCE: CueRow = {
  cue: { id: 'dose-refused', status: 'current', direction: 'before', strength: 2 },
  phrases: [
    'mg/mcg/g/ml/units/unit/iu/tab/tablet/tabl/puffs/nocte/mane/od/bd/tds/po/iv/sc -/–/(/,? refused/declined/geweigerd x #',
    'mg/mcg/g/ml/units/unit/iu/tab/tablet/tabl/puffs/nocte/mane/od/bd/tds/po/iv/sc -/–/(/,? refused/declined/geweigerd # x/keer/times/doses',
  ],
};

/** Somebody near brings the patient's own. */
const BROUGHT: CueRow = {
  cue: { id: 'brings-it', status: 'none', direction: 'either' },
  phrases: phrasesOf(`
    {fam} is/will/to? bring/brings/bringing/brought/fetch/fetching/collect/collecting in/up/over/round?
    {fam} brengt/bracht/haalt/neemt/nam D .. mee/op | {fam} brengt/bracht/haalt/neemt/nam .. D mee/op
  `),
};
/** "2017 – heden": the years are part of the drug's enumeration. */
const TO_DATE: CueRow = {
  cue: { id: 'to-date', status: 'current', direction: 'drugs', strength: 2 },
  phrases: ['D tot/to/till? heden/present/ongoing END', 'D tot/to/till? heden/present/ongoing #'],
};

export const LEAFLET = (): readonly CueRow[] => [
  BROUGHT,
  TO_DATE,
  ROUND,
  REFUSED_ONCE,
  {
    cue: { id: 'keep-taking', status: 'current', direction: 'after', strength: 2 },
    phrases: phrasesOf(`
      not/never/dont/without stop/stopping taking/using/giving | do/should/must/please not/never stop taking/using/giving
      not/never/dont change/stop/adjust the? dose/dosage/way of/you? | niet zomaar/plotseling/ineens/abrupt/opeens/zelf stoppen/staken met?
    `),
  },
  {
    cue: { id: 'you-take', status: 'current', direction: 'drugs', strength: 2 },
    phrases: phrasesOf(`
      gebruikt/slikt/neemt/takes/uses/krijgt .. D erbij/ernaast/daarnaast
      D that/which/die/dat? you/u/je/he/she/hij/zij/ze already/now/nu/al? take/takes/use/uses/taking/using/gebruikt/slikt/neemt
      D mag/mogen/kunt/kan u/je .. blijven/doorgaan .. gebruiken/nemen/slikken?
      you/u can/may/mag/kunt wel/still/safely/gewoon/gerust? take/use/have D
    `),
  },
  {
    cue: { id: 'to-everybody', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      not/never/dont/nooit/niet give/share/pass/lend .... to/with/on anyone/others/someone/other/friends/family
      not/never/dont give/share/pass/lend your/the/this/any? D .. to/with/on anyone/others/someone/other/friends/family else/people/members/children?
      geef/deel .. D .. niet/nooit .. aan/met anderen/iemand/kinderen | geef .. niet/nooit aan anderen/iemand | aan anderen/iemand geven
      out of the? reach/sight and? sight/reach? of? children? | buiten het? bereik/zicht en? zicht/bereik? van? kinderen?
      tell/inform/ask/remind/vertel/zeg/informeer/laat your/the/uw/je {fam} .. that/if/dat/weten
      {fam} should/must/moeten/moet know/weten that/dat
    `),
  },
  {
    cue: { id: 'no-relative', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      unborn/ongeboren child/kind/baby/babys/babies/children/kinderen
      father/fathering/conceive/conceiving/bear/bearing/have/having/want/wants/wanting/more/verwekken a/een/your/any/more? child/children/baby/babies/kind/kinderen
      geen/een kind/kinderen te? verwekken/krijgen/verwekt | kind/kinderen verwekken/verwekt | able to have children | of childbearing
      children/kinderen/child/kind aged? under/over/above/below/younger/older/jonger/ouder/onder/boven/tot/vanaf/van/from/in/with/met than/dan/the/de? #
      children/kinderen and/en/or/of adults/adolescents/teenagers/volwassenen/adolescenten/jongeren | adults/adolescents/volwassenen/jongeren and/en/or/of children/kinderen
      in/for/by/bij/voor/door/among children/kinderen | not/niet .. children/kinderen younger/jonger/under/onder
    `),
  },
  {
    cue: { id: 'in-such-people', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      must/should/can/may/cannot not? .. be used/taken/given/prescribed .. in/by/during/to women/men/people/patients/children/adults/those/anyone/pregnancy/girls/persons
      mag/mogen/moet niet/nooit .. gebruikt/gegeven/voorgeschreven/genomen? .. bij/door/tijdens/in/aan vrouwen/mannen/mensen/patienten/kinderen/zwangeren/zwangerschap/zwangere/personen/meisjes
      not/never/dont take/use .. if/when/unless you/your | niet/nooit gebruiken/innemen .. als/indien/wanneer/bij u/uw
      not/never/dont take/use D .. if/when/unless you/your | gebruik/neem D niet .. als/indien/wanneer/bij u/uw
      who can/should/may/must and/or? cannot/not? take/use | who can/should/may not take/use | who cannot take/use
      who can and cannot take/use | wie mag/mogen/moet .. D .. niet/wel .. gebruiken/innemen/nemen/krijgen?
      people/patients/women/men/those/children/adults who cannot/not? .. not? tolerate/take/use D
      people/patients/women/men/those/children/adults who are/were .. allergic/intolerant | patients/people/women/men/those .. allergic/intolerant to
      patients/people/women/men/those with .. allergy/intolerance/hypersensitivity | patienten/mensen/vrouwen/mannen/kinderen/personen ... die .. D .. niet .. verdragen/gebruiken/mogen/kunnen/hebben
      patienten/mensen/vrouwen/mannen/kinderen/personen met .. allergie/overgevoeligheid | patienten/mensen/vrouwen/mannen/kinderen/personen die .. allergisch/overgevoelig
      wanneer mag/mogen u .. D .. niet/wel .. gebruiken/innemen? | when not to take/use | when should you not take/use
    `),
  },
  {
    // "Niet als sedativum", "in America known as acetaminophen": as, and not if.
    cue: { id: 'as', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      bekend/known/genoemd/verkocht/aangeduid/beschouwd/gezien/gebruikt/ingezet/gegeven/voorgeschreven/geregistreerd als
      niet/zowel/alleen/ook/vooral als een? D | als een D | als alternatief/eerste/tweede/derde/onderdeel/voorbeeld/toevoeging/vervanging/monotherapie/profylaxe/basis
    `),
  },
];
