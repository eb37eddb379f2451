/**
 * Dutch drugs of which no cue made anything, by the turns of phrase around them: not taken ("blijft in de kast", "schudt van
 * nee"), another's ("gebruikt zelf ook"), or harm that is on record ("staat rood", "draagt sindsdien een penning"). What is
 * told at length and not understood is no plain use either.
 */
import type { Status } from '../vocabulary.ts';
import { isOfChange } from './clause.ts';
import { tellsHarm } from './harm.ts';
import { pattern } from './pattern.ts';
import type { Group } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { PERSON } from './unexplained.ts';

/** In what is matched `D` stands for the drugs and `P` for another person. */
const only = (...ways: string[]): RegExp => pattern(` (?:${ways.join('|')})(?= |$)`);

/** On record as harm, whatever it did. */
const RECORDED = only(
  'D .*(?:waarschuwings(?:pas|kaart|brief)|sos|penning|lareb|allergoloog|(?:zwarte|verbods) ?lijst|rode? (?:kader|gezet|gemarkeerd|vlag|stip)|staat rood|levensgevaarlijk|(?:als|allergie) ?(?:intolerantie|kaart)|contactallergie)',
  '(?:(?:sos|penning|armband) .*(?:vanwege|wegens|waarop)|rood kader met|lijst rood|registratie|allergiemodule|bijna dood\\w*) .*D',
);
/** No more of it: an intolerance where harm is told. */
const BARRED = only(
  '(?:is|dus|heeft|voorgoed|blijvend) uitgesloten|uitgesloten voor|taboe|verbo[do]\\w*|geblokkeerd|blokkade|afgesch\\w+|afgesloten|geschrapt|van de (?:lijst|kaart)|(?:niet|nooit|nergens) (?:\\w+ )*(?:meer|weer|opnieuw|terug\\w*|mag|herhalen)|niet terug|geen optie|valt \\w+ \\w+ af|vervalt|voorbij|(?:definitieve|absolute) contra',
);
const HARM =
  '(?:galbult\\w*|dik|dikke (?:lip|tong|keel)\\w*|doof|lupus\\w*|leverfalen|priapisme|asystolie|hartstilstand|agranulo\\w*|achillesp\\w*|kreeftrood|blauw|paars|grauw|geel|gele ogen|brandwond\\w*|anafylaxie|larynx\\w*|zenuwschade|stridor|bronchospasme|infusiereactie|maagbloeding|torsade|quincke|nierfalen|pancreatitis|longoedeem|delier|collaps|\\w*krampen|rood|bewustzijn|hypotensie|vervelling\\w*|dichtgeslagen|vlekken|hallucinaties|ademnood|syncope|shock|scheef|flauw\\w*|kaak|ademen|verward|nek|exantheem)';
/** Behind the drug, or before what it came from; and as an item of a list what is no reason to give it. */
const HARMED = only(
  `(?:(?:na|van|door|onder|op|bij|met|tijdens|zodra|toen|dat|aan) (?:\\w+ ){0,4}D|D (?:gaf|gaven|maakt\\w*|bezorgde|leverde|deed|zette)) (?:.* )?${HARM}`,
  `${HARM} (?:.* )?(?:na|van|door|aan|dader) (?:de |het |een |eerste |halve )*D`,
);
const LISTED =
  /^ (?:[-\w]+ : |- )*D (?:\( )?(?:\w+ )?(?:maagbloeding|leverfalen|priapisme|lupusachtig|asystolie|pancreatitis met|doof|longoedeem|rood|\w*dermatitis|fataal) /;
const UNHARMED = only(
  'geen|noch|zonder|risico|kans|verdw\\w+|neemt|af|behandeld|bleef|goed|gaat|tegen|ivm|wegens|vanwege|houdt|voor de|\\w*desinfecteerd|stabiel|rustiger|beter|sindsdien (?:met|op)|controle|accepteert|gestart',
);
const AWAY = only(
  '(?:blij[fv]\\w*|bleef|bleven) (?:we|wij|ik|hij|zij|ze|er|daar) (?:\\w+ )*(?:weg|af|vandaan)',
  '(?:blij[fv]\\w*|bleef|bleven|laat|liet|laten|houd\\w*|hield\\w*|gelaten) (?:\\w+ )*(?:in (?:de|het) (?:kast|la|doosje|lade)|op de plank|buiten (?:de deur|beeld|schot)|dicht|onaangeroerd)|(?:dicht|op de plank|in de (?:kast|la)) (?:gelaten|gebleven)|verre houden|dichtgelaten',
  'laat D staan|laten (?:we|wij) liggen|voorbij ?gaan|sla(?:at|an) (?:wij|we) .*over|bedankt|verscheurd|afgeblazen|hield (?:dat|dit|het) tegen|naast zich neer\\w*|(?:schoof|gaf|duwde|deins\\w*|teruggedeinsd) (?:\\w+ )*terug|onth[io]e?ld\\w* (?:wij|zij|hij|ze|we)',
  '(?:wijs\\w*|wees|wezen) (?:\\w+ )*D (?:\\w+ )*(?:af|terug)|van de hand wijs\\w*|wuif\\w* .*weg|(?:raad|raden) .*D .* af',
  '(?:nergens|nul keer) (?:\\w+ ){0,2}(?:D|nodig|gegeven|verstrekt)|niets in een? D|niets terecht|D .*(?:geen denken aan|(?:van|waarom) niet)|met lege handen|voldoet niet|evenmin (?:\\w+ )?D|D evenmin|onveilig|tegengesproken|geen (?:uitgifte|otc)|laat staan D|zonder dat .*D gebruikt',
  'D (?:\\w+ ){0,6}niet (?:aan|achter|samengaat|afleveren|mag)|krijgt (?:het|die|dat|dit|deze|hem|ze) niet|eerste \\w+ niet|D : (?:niet|neg)|(?:nooit|niet) (?:geopend|opengemaakt|overgenomen|toegekend)',
  '(?:D|vraag .*D) .*(?:(?:schud\\w*|zegt|zei) (?:\\w+ )*nee|nee (?:gezegd|geschud))|D nee',
);
/** "Zoon beheert de medicatie en gebruikt zelf ook", "op naam van moeder", "niet-eigen". */
const ANOTHERS = only(
  'P (?!:)(?:\\w+ |, )*(?:en|die|heeft) (?:\\w+ )?zelf (?:\\w+ )*D|P (?:\\w+ )*(?:haar|zijn|diens) eigen D|niet (?:- )?eigen .*D|D (?:\\w+ )*naam (?:van )?P',
);
/** Another is named, and "she" or "his" may be either of them. */
const WHOSE = only(
  'P (?!:)(?:\\w+ |, )*(?:zij|hij|ze) (?:\\w+ )?zelf (?:\\w+ )*D',
  'P (?!:)(?:\\w+ |, )*(?:komt|ligt|loopt|legt|legde|past|kookt|moet|deelt|hield|neemt dan|stopte) (?:\\w+ )*(?:haar|zijn|diens) D(?! (?:\\w+ )?klaar)',
  'P (?:(?!dat|hij|zij|ze|u |en |vra)\\w+ ){0,4}D (?:\\w+ )?(?:krijgt|kreeg|had|gebruikte?|slikt|bezig)',
  'P .*D (?:\\w+ )*(?:is|zijn|was|waren) van (?:haar|hem)|D (?:\\w+ ,? ?)*(?:bleek|bleken|hoorden?|was|waren) (?:toe aan|van|voor) (?:de mevrouw|de vorige|een ander\\w*)|^ D P $',
);
/** Asked for or put forward, and nothing more. */
const ASKED = only(
  'stelde\\w* D voor|(?:vraagt|vroeg\\w*|gemaild|hoopt|wou|eist|opperde|mogelijkheid van) (?:(?!naar|of|wanneer|waarom)\\w+ ){0,3}D|D (?:\\w+ ){0,2}(?:voorgesteld|geopperd|ter sprake|klaarligt)',
);
const USED = only(
  'zonder D (?:\\w+ )*(?:niet|nooit)|slikken|(?:\\w*recept|ge?bruik|herha|nieuw|spuit|help|ophog|verhog|hoger|door|beken|dos|pijn|klacht|verge|dagelijk|naar behoefte|inn[ae]|druppel)\\w*|neemt?|slikt?|krijgt|haalt|al|nu|nog|ook|meer|weer|extra|last|keer|x|d?dd|mg|loopt|gaat|verdraagt|behandeld|voorkeur|verlichting|sinds|zo nodig|per|smeert|plakt|tevreden|mond|ondanks|rustig\\w*|zit|staat|weekdoos|controle|houden|thuis|werkt|stabiel|goed|wel|akkoord|gestart|ja|terug|liever|af|volgende|bij zich|mee\\w+|wil|keuze|verdwijnt|bewaart|per os',
);
const DUTCH = only('de|het|een|dat|zij|hij|ze|haar|zijn|zich|werd');
/** Words of a story. */
const LONG = 11;

const PARTS = /^(?:[,;:.()!?–—]|en|want|omdat|maar|wegens|ivm|vanwege|dus)$/;
const CLOSER = /^(?:[,;]|want|omdat|maar)$/;

/** What these words make of the drugs; undefined where they make nothing. They are read up to the next drug on either side. */
export function turnedAway(
  sentence: Sentence,
  { from: first, to: last }: Group,
): { status: Status; rule: string } | undefined {
  const { tokens } = sentence;
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
  if (ANOTHERS.test(all)) return { status: 'family', rule: 'anothers' };
  if (WHOSE.test(all)) return { status: 'unclear', rule: 'person-unplaced' };
  if (
    RECORDED.test(close) ||
    LISTED.test(all) ||
    (HARMED.test(all) && !UNHARMED.test(all)) ||
    (BARRED.test(all) && (HARMED.test(all) || tellsHarm([...tokens.slice(from, first), ...tokens.slice(last, to)])))
  )
    return { status: 'allergy', rule: 'on-record' };
  if (AWAY.test(close) && !isOfChange(sentence, first, last)) return { status: 'negated', rule: 'turned-away' };
  if (USED.test(all)) return undefined;
  const told =
    tokens.slice(from, to).filter(({ kind }) => kind === 'word').length >= LONG &&
    DUTCH.test(all) &&
    !tokens.slice(first, last).some(({ kind }) => kind === 'number');
  return told || ASKED.test(close) ? { status: 'unclear', rule: 'story-unplaced' } : undefined;
}

const word = ({ text }: { text: string }): string =>
  PERSON.has(text) || /^(?:ex|maat|echtpaar)$/.test(text) ? 'P' : text;
