/**
 * Dutch drugs of which no cue made anything, by the turns of phrase around them: not taken ("blijft in de kast", "schudt van
 * nee"), over ("ging eraf"), to come, another's ("gebruikt zelf ook"), or harm that is on record ("staat rood", "draagt
 * sindsdien een penning"). What is told at length and not understood is no plain use either.
 */
import type { Status } from '../vocabulary.ts';
import { isOfChange } from './clause.ts';
import { tellsHarm } from './harm.ts';
import { pattern } from './pattern.ts';
import type { Group } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { tellsOfTimeToCome } from './to-come.ts';
import { PERSON } from './unexplained.ts';

/** No word of the patient, and nobody who tells of him. */
const NO_PATIENT =
  '(?!(?:pte?|patiente?|mw|mevr|mevrouw|dhr|meneer|cliente?|betrokkene|bewoner|dat|of|hij|zij|ze|haar|zijn) )';
/** In what is matched `D` stands for the drugs, `P` for another person, `K` for one of the family who is no "vrouw" or "kind". */
const only = (...ways: string[]): RegExp =>
  pattern(` (?:${ways.join('|').replaceAll('P', '[KQ]').replaceAll('OWN', NO_PATIENT)})(?= |$)`);

/** On record as harm, whatever it did. */
const RECORDED = only(
  'D (?:.* )?(?:waarschuwings\\w+|sos|penning|lareb|allergoloog|rood in (?:het )?(?:dossier|his|epd)|(?:zwarte|verbods) ?lijst|ro(?:od|de) (?:kader|gezet|gemarkeerd|vlag|stip)|staat rood|levensgevaarlijk|als intolerantie|allergiekaart|contactallergie)',
  '(?:(?:sos|penning|armband) .*(?:vanwege|wegens|waarop)|ro(?:od|de) (?:kader|vlag|stip)|lijst rood|registratie|allergiemodule|bijna dood\\w*) .*D',
);
/** No more of it: an intolerance where harm is told. */
const BARRED = only(
  '(?:is|dus|heeft|voorgoed|blijvend|gebruik) uitgesloten|uitgesloten voor|taboe|verbo[do]\\w*|geblokkeerd|blokkade|afgesch\\w+|afgesloten|geschrapt|van de (?:lijst|kaart)|(?:niet|nooit|nergens) (?:[-(\\w]+ )*(?:meer|weer|opnieuw|terug\\w*|mag|herhalen)|niet terug|geen optie|valt \\w+ \\w+ af|vervalt|voorbij|(?:definitieve|absolute) contra',
);
const GONE = only('dus|voorgoed|blijvend|definitieve?|middel|groep|reden|nooit meer');
const AWAY = only(
  '(?:blij[fv]\\w*|bleef|bleven) (?:we|wij|ik|hij|zij|ze|er|daar) (?:[-(\\w]+ )*(?:weg|af|vandaan)',
  '(?:blij[fv]\\w*|bleef|bleven|laat|liet|laten|houd\\w*|hield\\w*|gelaten) (?:[-(\\w]+ )*(?:in (?:de|het) (?:kast|la|doosje|lade)|op de plank|buiten (?:de deur|beeld|schot)|dicht|onaangeroerd)|(?:dicht|op de plank|in de (?:kast|la)) (?:gelaten|gebleven)|verre houden|dichtgelaten',
  'laat D staan|laten (?:we|wij) liggen|voorbij ?gaan|(?:neus|zich) voorbij|sla(?:at|an) (?:wij|we) .*over|bedankt|verscheurd|afgeblazen|hield (?:dat|dit|het) tegen|naast zich neer\\w*|(?:schoof|gaf|duwde|deins\\w*|teruggedeinsd) (?:[-(\\w]+ )*terug|onth[io]e?ld\\w* (?:wij|zij|hij|ze|we)',
  '(?:wijs\\w*|wees|wezen) (?:[-(\\w]+ )*D (?:[-(\\w]+ )*(?:af|terug)|van de hand wijs\\w*|wuif\\w* .*weg|(?:raad|raden) .*D .* af',
  '(?:nergens|nul keer) (?:[-(\\w]+ ){0,2}(?:D|nodig|gegeven|verstrekt)|niets in een? D|niets terecht|D (?:.* )?(?:geen denken aan|(?:van|waarom) niet)|met lege handen|voldoet niet|evenmin (?:[-(\\w]+ )?D|D evenmin|onveilig|tegengesproken|geen (?:uitgifte|otc)|laat staan D|zonder dat .*D gebruikt|geen (?:druppel|pil|korrel) D|nog verzegeld|(?:ligt|liggen) (?:onaangeroerd|dicht)|geen haar op|niets (?:van )?(?:ge)?(?:komen|worden)|nooit in|voor geen (?:meter|cent)|neus op|uit het hoofd|schud\\w* het hoofd|van tafel|voor wat het is|buiten schema|(?:een|met) nee|(?:niets|niks) binnen\\w*',
  'D (?:[-(\\w]+ ){0,6}niet (?:aan|achter|samengaat|afleveren|mag)|krijgt (?:het|die|dat|dit|deze|hem|ze) niet|eerste \\w+ niet|D (?:: )?neg|D (?:\\w+ )?ontzegd|D (?:[-(\\w]+ )?: niet|(?:nooit|niet) (?:geopend|opengemaakt|overgenomen|toegekend)',
  '(?:D|vraag .*D) .*(?:(?:schud\\w*|zegt|zei) (?:[-(\\w]+ )*nee|nee (?:gezegd|geschud))|D nee',
);
/** "Zoon beheert de medicatie en gebruikt zelf ook", "op naam van moeder", "niet-eigen". */
const ANOTHERS = only(
  'P (?!:)(?:\\w+ |, )*(?:en|die|heeft) (?:[-(\\w]+ )?zelf (?:[-(\\w]+ )*D|P (?:[-(\\w]+ )*(?:haar|zijn|diens) eigen D|niet (?:- )?eigen .*D|P (?!:)(?:OWN[a-z,()]+ )*zelf (?:(?:sinds|kort|onlangs|nu|ook|weer|al|net|is|zit|staat|recent|begonnen) )*(?:aan (?:de|het)|op|met|begonnen met) D|(?:P|man van (?:pte?|patiente?|mw|mevr|mevrouw)) (?:van \\w+ )?(?:belt|komt|haalt|tekent|aanwezig|vraagt) (?:[,:] )?(?:hij|zij|ze) (?:is|zit|staat|gebruikt|slikt|heeft|kreeg|neemt) zelf (?:\\w+ ){0,3}D|P (?:\\( \\w+ \\) )?(?:gebruikt|slikt|neemt|krijgt|heeft) zelf (?:ook )?D|P .*(?:tevens|ook|meteen|gelijk|direct) (?:zijn |haar |diens )?eigen D|D (?:[-(\\w]+ )*naam (?:van )?P',
);
/** "Twee nichten met epilepsie, behandeld met …": at the head of its sentence, since "woont bij zus met dementie, gebruikt". */
const KIN_ILL =
  /^ (?:(?:in (?:de )?(?:stamboom|familie)|bij|een|twee|drie|beide|haar|zijn|oude?re|jongere|0|[:/-]|s|fa|o|a) )*K (?:(?!jaar|jr)[a-z-]+ ){0,4}(?:met|bekend) (?:[a-z0-9-]+ )+, (?:(?!gebruikt|slikt|neemt|start|pte? |mw|hij|zij|ze )[a-z-]+ ){0,4}D /;
/** Another is named, and "she" or "his" may be either of them. */
const WHOSE = only(
  'P (?!:)(?:\\w+ |, )*(?:zij|hij|ze) (?:[-(\\w]+ )?zelf (?:[-(\\w]+ )*D',
  'P (?!:)(?:\\w+ |, )*(?:komt|ligt|loopt|legt|legde|past|kookt|moet|deelt|hield|neemt dan|stopte) (?:[-(\\w]+ )*(?:haar|zijn|diens) D(?! (?:[-(\\w]+ )?klaar)',
  'P (?:(?!dat|hij|zij|ze|u |en |vra)\\w+ ){0,4}D (?:[-(\\w]+ )?(?:krijgt|kreeg|had|gebruikte?|slikt|bezig)',
  'P .*D (?:[-(\\w]+ )*(?:is|zijn|was|waren) van (?:haar|hem)|D (?:\\w+ ,? ?)*(?:bleek|bleken|hoorden?|was|waren) (?:toe aan|van|voor) (?:de mevrouw|de vorige|een ander\\w*)|^ D P $',
);
/** Over, in a turn of phrase. */
const ENDED = only(
  '(?:afscheid|de laatste|voorgoed verlost|verlost|los) (?:genomen )?van D|van D .*afscheid|met D is het .*gedaan|haalde D van de|kuur D .*voor het laatst|D (?:.* )?(?:behoort tot het verleden|van de lijst \\w*gevoerd|achter (?:mij|haar|hem|zich)|ging eraf|(?<!(?:wil|willen|wenst|hoopt|probeert) )er (?:\\w+ )*vanaf|uit de rol|afgekickt|uitgelopen|g(?:ing|aat|ingen) (?:hier|daar|er)?aan vooraf|kuur vol|einde therapie|indertijd|helemaal klaar|zit er (?:weer )?op|sindsdien (?:niets|zonder)|sedert \\w+ zonder|een punt achter)',
  '(?:nam|slikte|gebruikte|spoot) (?:\\w+ )*D tot (?!nu|op |heden|\\d)\\w+|hield .*op met D|eruit D|uitgedoseerd .*D|^ (?:tot (?:\\d+ )?\\w+ nog) D',
);
/** "Ganciclovir i.v. klaar", "fosfomycine eenmalige gift gehad", "eerste depressie in 2003, toen imipramine." */
const GONE_BY = pattern(
  '^ (?:.* : )?D (?:(?:iv|im|sc|kuur|eenmalig|[,(]) )*klaar [.;,)] |D (?:een)?(?:eenmalige?|enkele) (?:(?:gift|dosis|kuur|injectie|infuus) )?(?:gehad|gekregen) |^ (?:toen|destijds|indertijd) (?:behandeld )?(?:met )?D (?:[.,;] )?$',
);
/** Denied beside what is taken: "omeprazol niet samen gebruiken", "aspirine niet zelf kopen", "antistolling nog niet". */
const NOT_BESIDE =
  /^ (?:[a-z]+ : )?D (?:(?:(?:strikt|absoluut|liever|zeker|beslist|ook|dus|verder) )*niet (?:(?:hier|hiermee|daarmee|erbij|ernaast|ooit) )*(?:te )?(?:(?:mee |hiermee )?combineren|samengebruiken|samen (?:gebruiken|geven)|zelf (?:kopen|halen|nemen))|(?:nog|vooralsnog|voorlopig) niet) (?:[.;!] )?$/;
/** With a day to come. */
const BEGINS = only(
  '(?:begin(?:t|nen)|start(?:en)?|voeg(?:t|en)|volg(?:t|en) (?:cyclus|kuur|gift|infuus|injectie) (?:\\w+ ){0,2}|aanvangt|vangt .*aan|zet(?:ten)?|vervangt|vervolgafspraak|afspraak|zou|graag|gaarne|verzoek) (?:.* )?D|D (?:.* )?(?:begint|start|geboekt|ingepland|vangt aan|aanvangt|gaan gebruiken|lopen|verstrekken|voor te bereiden)|D van [-\\d]+ af',
);
/** Asked for, put forward, feared, handed on or in another's room, or what happened after it: no plain use. */
const UNPLACED = only(
  'stelde\\w* D voor|(?:vraagt|vroeg\\w*|gemaild|hoopt|wou|eist|opperde|bedelt) (?:(?!naar|of|wanneer|waarom)\\w+ ){0,3}D|D (?:[-(\\w]+ ){0,2}(?:voorgesteld|geopperd|ter sprake|klaarligt)',
  '(?:voorstel|aanbod|idee|optie|suggestie|mogelijkheid|bezwaar|weerstand|bang|bon|afkeer|hekel|vertrouwen) (?:van \\w+ )?(?:van|voor|tot|tegen|in|aan|over|om) (?:de |een |het )?D(?! (?:te|stop))',
  '(?:deelde|pikte|leende|ruilde|kocht|toegestopt|toegespeeld|bietste) .*D|D (?:.* )?(?:toegestopt|gedeeld|geruild|gebietst)|verkeerde (?:client|rol|zakje|bewoner|patient) .*D|(?:omgedraaid|per ongeluk|foutief) .*D|van (?:kamer|bed) \\d+ .*D|D (?:.* )?(?:van kamer|van bed|mevrouw van|meneer van) \\d+|D is van (?:de|een) \\w+',
  '(?:na|van|door|onder|bij|op|met|tijdens) (?:[-(\\w]+ ){0,3}D (?:.* )?(?:werd|kreeg|raakte|ging|viel|zag|lag|belandde|kwam|was|had|liep|stond|sloeg|kleurde|hield|brak|zakte) (?:hij|zij|ze|mw|dhr|pt|patiente?|mevrouw|meneer|haar|zijn)',
  'D (?:[-(\\w]+ )?(?:gaf|maakte|bezorgde|leidde|zette|leverde|joeg|sloeg) (?!zij|hij|ze|geen|de )\\w+',
);
const USED = only(
  'zonder D (?:\\w+ )*(?:niet|nooit)|slikken|(?:\\w*recept|ge?bruik|herha|nieuw|spuit|help|ophog|verhog|hoger|door|beken|dos|pijn|klacht|verge|dagelijk|naar behoefte|inn[ae]|druppel)\\w*|neemt?|slikt?|krijgt|haalt|al|nu|nog|ook|meer|weer|extra|last|keer|x|d?dd|mg|loopt|gaat|verdraagt|behandeld|voorkeur|verlichting|sinds|zo nodig|per|smeert|plakt|tevreden|mond|ondanks|rustig\\w*|zit|staat|weekdoos|controle|houden|thuis|werkt|stabiel|goed|wel|akkoord|gestart|ja|terug|liever|af|volgende|bij zich|mee\\w+|wil|keuze|verdwijnt|bewaart|per os',
);
const DUTCH = only('de|het|een|dat|zij|hij|ze|haar|zijn|zich|werd|van|wij|ik|vanaf');
/** Words of a story. */
const LONG = 11;

const PARTS = /^(?:[,;:.()!?–—]|en|want|omdat|maar|wegens|ivm|vanwege|dus)$/;
const CLOSER = /^(?:[,;]|want|omdat|maar)$/;

/** What these words make of the drugs; undefined where they make nothing. They are read up to the next drug on either side. */
export function turnedAway(
  sentence: Sentence,
  { from: first, to: last, drugs }: Group,
): { status: Status; rule: string } | undefined {
  const { tokens, text, now } = sentence;
  const named = ({ kind }: Sentence['tokens'][number]): boolean => kind === 'drug';
  const next = tokens.findIndex((token, at) => at >= last && named(token));
  const begins = tokens.findLastIndex((token, at) => at < first && named(token)) + 1;
  const mark = tokens.findLastIndex(({ text }, at) => at < first && (begins > 0 ? PARTS : CLOSER).test(text)) + 1;
  const near = begins > 0 && mark <= begins ? first : mark;
  const from = begins > 0 ? near : 0;
  const to =
    next < 0
      ? tokens.length
      : Math.max(
          last,
          tokens.findLastIndex(({ text }, at) => at < next && PARTS.test(text)),
        );
  const words = (start: number): string =>
    ` ${[...tokens.slice(start, first).map(word), 'D', ...tokens.slice(last, to).map(word)].join(' ')} `;
  const all = words(from);
  const close = words(near);
  if (ANOTHERS.test(all) || KIN_ILL.test(all)) return { status: 'family', rule: 'anothers' };
  if (WHOSE.test(all)) return { status: 'unclear', rule: 'person-unplaced' };
  if (
    RECORDED.test(close) ||
    (BARRED.test(all) && tellsHarm([...tokens.slice(from, first), ...tokens.slice(last, to)]))
  )
    return { status: 'allergy', rule: 'on-record' };
  if (NOT_BESIDE.test(close) && drugs.length === 1) return { status: 'negated', rule: 'not-beside' };
  // "Wil slaapmedicatie noch valeriaan".
  if (tokens.slice(drugs[0], last).some(({ text }) => text === 'noch')) return { status: 'negated', rule: 'neither' };
  if (AWAY.test(close) && !isOfChange(sentence, first, last)) return { status: 'negated', rule: 'turned-away' };
  if (ENDED.test(close) || (GONE_BY.test(close) && !/ (?:volgende|herhal[a-z]*) /.test(all)))
    return { status: 'stopped', rule: 'turned-ended' };
  if (
    DUTCH.test(all) &&
    BEGINS.test(close) &&
    tellsOfTimeToCome(text.slice(tokens[from]!.start, tokens[to - 1]!.end), now)
  )
    return { status: 'planned', rule: 'turned-begins' };
  if (USED.test(all)) return undefined;
  const told =
    UNPLACED.test(close) ||
    (BARRED.test(close) && GONE.test(close)) ||
    (DUTCH.test(all) && tokens.slice(from, to).filter(({ kind }) => kind === 'word').length >= LONG);
  const dosed = tokens.slice(first, last).some(({ kind }) => kind === 'number');
  return told && !dosed ? { status: 'unclear', rule: 'story-unplaced' } : undefined;
}

const word = ({ text }: { text: string }): string =>
  /^(?:vrouw|kind|kinderen|baby|man)s?$/.test(text)
    ? text === 'man'
      ? text
      : 'Q'
    : PERSON.has(text) || /^(?:ex|maat|echtpaar)$/.test(text)
      ? 'K'
      : text;
