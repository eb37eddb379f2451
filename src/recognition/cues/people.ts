/** People other than the patient whose drugs are written of, Dutch and English: the macros `fam` and `famown`. */

const words = (list: string): string[] => list.split(/\s+/);
const each = (heads: string, tails: string): string[] =>
  words(heads).flatMap((head) => words(tails).map((tail) => head + tail));

const PEOPLE: readonly string[] = [
  ...words(`moeder vader ouders mama papa broer broers broertje zus zusje zussen zuster zusters zoon zoontje zonen dochter
    dochtertje dochters kind kinderen oom ooms tante tantes opa oma opas omas neef neefje neven nicht nichtje nichten zwager
    tweelingbroer tweelingzus echtgenoot echtgenote partner levenspartner levensgezel verloofde vrouw vriend vriendin vriendje
    exman exvrouw expartner exvriend exvriendin familielid familieleden gezinslid gezinsleden huisgenoot huisgenote huisgenoten kamergenoot kamergenote
    ega eega wederhelft levensgezellin zoons schoonmama schoonpapa oudtante oudoom achterneef achternicht aangetrouwde peetoom peettante petekind
    naaste naasten verwant verwanten bloedverwant bloedverwanten zaalgenoot zaalgenote bedgenoot reisgenoot studiegenoot studiegenote teamgenoot teamgenote clubgenoot dorpsgenoot
    medebewoners medepatienten medehuurder buurtjes bovenbuur onderbuur buur logee hospita tweelingbroertje tweelingzusje mamma pappa
    tafelgenoot tafelgenote verpleeghuisgenoot verpleeghuisgenote wildvreemde vakantievriend kerel opoe medeleerling
    celgenoot celgenote klasgenoot klasgenote lotgenoot medebewoner medebewoonster medepatient medepatiente medecliente
    buurvrouw buurman buurmeisje buurjongen buren overbuurvrouw overbuurman
    mother mothers mum mom mummy mommy father fathers dad daddy parent parents brother brothers sister sisters sibling siblings twin son sons
    daughter daughters child children uncle uncles aunt aunts auntie cousin cousins niece nieces nephew nephews gran granny
    nan nana grandad granddad grandpa grandma stepdad stepmum stepmom husband wife spouse fiance fiancee girlfriend boyfriend
    friend friends neighbour neighbor neighbours neighbors flatmate flatmates housemate housemates roommate roommates cellmate bunkmate
    classmate classmates boss compagnon lodger landlady landlord coworker coworkers workmate workmates teammate teammates relative relatives mate mates pal pals buddy
    dtr dtrs sib sibs bro sis tenant godmother godfather godson goddaughter inlaws hubby missus gf bf nanna nanny grampa gramps acquaintance acquaintances twins triplets stepdaughters stepsons stranger pgf pgm mgf mgm`),
  ...each('boven onder', 'buurvrouw buurman buren'),
  ...each('klein achterklein', 'zoon dochter kind kinderen'),
  ...each('groot overgroot', 'moeder vader ouders'),
  ...each('schoon stief pleeg', 'moeder vader ouders zoon dochter broer zus zuster kind kinderen'),
  ...each('half', 'broer zus zuster brother sister'),
  ...each('grand', 'mother mothers father fathers parent parents son daughter child children'),
  ...each('step foster', 'mother father parents son daughter brother sister child'),
];

export const FAM = PEOPLE.join('/');
/** "Grandma's", "partners", "moeders": words are folded, so that the apostrophe is gone. */
export const FAM_OWN = [
  ...new Set(
    PEOPLE.filter((person) => !/(?:[^s]s|kind|kinderen|child|children|en)$/.test(person)).map((person) => `${person}s`),
  ),
  'exs',
  'ohs',
].join('/');

/** Ends of names for people: "stepfather" and "overgrootmoeder" are told by them too. */
export const MALE =
  /(?:vader|broer|broertje|zoon|zoontje|oom|opa|neef|neefje|echtgenoot|man|jongen|zwager|vriend|husband|father|brother|son|uncle|boyfriend|dad|daddy|grandpa|nephew)s?$/;
export const FEMALE =
  /(?:moeder|mama|zus|zusje|zuster|dochter|dochtertje|tante|oma|nicht|nichtje|echtgenote|vrouw|meisje|vriendin|wife|mother|sister|daughter|aunt|auntie|gran|granny|nan|nana|grandma|girlfriend|mum|mom|niece)s?$/;

const those = (pattern: RegExp): string => PEOPLE.filter((person) => pattern.test(person)).join('/');
export const FAM_MALE = `man/${those(MALE)}`;
export const FAM_FEMALE = those(FEMALE);
