/**
 * Dutch drugs that did harm, by how it is told rather than by what it was: what stands "op de allergielijst" or is banned behind
 * what was had of it, "verdraagt A noch B". Read on a line in which `@` is the drugs in question and `#` others.
 */
import { HARM, tellsHarm } from './harm.ts';
import { pattern } from './pattern.ts';
import type { Group } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { lineOf } from './told.ts';

const only = (...ways: string[]): RegExp => pattern(` (?:${ways.join('|')})(?= |$)`);

const OF =
  '(?:op|na|bij|onder|van|door|met|sinds|tijdens) (?:(?:de|het|een|haar|zijn|eerste|start|gebruik|inname|kuur|gift|van|met) ){0,3}@';
/** On record as a reaction: says so whatever it was. */
const NOTED =
  '(?:ge(?:zet|plaatst|noteerd|registreerd|meld|markeerd)|opgenomen|vermeld|vastgelegd|ingevoerd|toegevoegd|staa[nt])';
const RECORDED = only(
  `op (?:de |haar |zijn )?(?:allergie|intolerantie|bijwerkingen)[a-z]* ${NOTED}|(?:als|onder) (?:een )?(?:bijwerking|intoleran|allergie|overgevoelig|cave)[a-z]* (?:[a-z]+ ){0,4}${NOTED}|[a-z]*(?:allergie|intolerantie|overgevoeligheid) (?:[a-z]+ )?${NOTED}|${NOTED} bij (?:cib|lareb)|in (?:zijn|haar|het) [a-z]+ geblokkeerd|geblokkeerd in`,
);
/** A ban on giving it: for harm, where harm is told. */
const BANNED = only(
  `(?:niet|nooit) (?:[a-z]+ )?(?:opnieuw|meer|weer)(?:(?: [a-z]+){0,3} (?:(?:voor|toe)?(?:ge)?(?:geven|schr[ei][a-z]+|dien[a-z]+|start[a-z]*)|her[a-z]+en|verstrekken|aanmerking))|(?:nooit (?:meer|weer)|niet opnieuw)(?= [,.;)]| *$)|(?:niet|nooit) (?:te )?(?:geven|her[a-z]+en|voorschrijven|toedienen|gebruiken)|(?:definitief|blijvend|voortaan|nooit) (?:[a-z]+ ){0,3}(?:ver|ge)?(?:mijden|meden|niet)|her[a-z]+ (?:[a-z]+ ){0,2}(?:uitgesloten|ontraden)|contra - indicatie (?:[a-z]+ )?${NOTED}|gecontra - indiceerd (?:vast|na)|als niet (?:te )?geven`,
);
const TIED = only(
  `(?<! (?:ingesteld|stabiel|behandeld|interactie|effect|baat|goed|controle|allergie|staat|start) )${OF}`,
);
const REPLACES = only('(?:nu|daarom|dus|alternatief|krijgt|neemt|slikt|gebruikt) @');
const NOT_BORNE = only(
  '(?:verdraagt|verdroeg|verdragen) (?:[a-z]+ )?(?:[@#] , )*(?:@ noch #|# noch @)',
  '(?:verdraagt|verdroeg|verdragen) (?:[a-z]+ )?(?:# , )*@ (?:(?:,|en) # )*(?:geen van)',
  '@ (?:[a-z]+ |[,;] )*(?:er|daar|hier) (?:[a-z]+ )?(?:niet|slecht) tegen',
);

/** Why it is not given: what the patient has. */
const DISEASE = / (?:niet|geven) .*(?:ivm|wegens|vanwege|gezien|cave|bij (?!haar|hem)) ?/;

export function borneBadly({ tokens, text }: Sentence, { from, to, drugs }: Group): boolean {
  const first = drugs[0]!;
  const last = drugs[drugs.length - 1]!;
  const dosed = tokens.slice(from, to).some(({ kind }) => kind === 'number');
  const line = lineOf(tokens, first, last);
  if (
    NOT_BORNE.test(line) ||
    (/ verdr[aeo][a-z]+ @/.test(line) && / noch /.test(text.slice(tokens[first]!.end, tokens[last]!.start)))
  )
    return true;
  const here = line.slice(line.lastIndexOf(' @ ') + 2);
  const own = here.replace(/ ,[^,#]* # .*| # .*/, ' ');
  const recorded = RECORDED.test(own) && !REPLACES.test(line);
  const banned = BANNED.test(own);
  if ((recorded && !dosed) || ((recorded || banned) && TIED.test(line))) return true;
  return (
    !dosed &&
    banned &&
    !DISEASE.test(own) &&
    (tellsHarm(tokens.slice(last + 1)) || own.split(' ').some((word) => HARM.test(word)))
  );
}
