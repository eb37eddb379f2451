/**
 * Whether a drug is forbidden for the harm it did: "made her rigid, must not be given", "GI bleed 2021, do not prescribe",
 * "avoid metoclopramide, oculogyric crisis". That is an intolerance, where a mere prohibition is advice.
 */
import type { CueMatch, Sentence } from './sentence.ts';

type Tokens = Sentence['tokens'];

/** Words of a prohibition, in its cue or just before it. */
const FORBIDS =
  /^(?:mag|mogen|moet|moeten|kan|kunnen|nooit|geen|vermijden|vermijd|vermeden|verboden|uitgesloten|taboe|indiceerd|voortaan|ontraden|herstarten|opnieuw|meer|liever|do|dont|must|mustnt|should|shouldnt|shall|may|can|cannot|cant|could|couldnt|avoid|please|unable|again|to|longer|rechallenged?|wont|never|ruled|barred|banned|prohibited)$/;
const SHUNNED = /^(?:ver|ge)(?:meden|mijden)$/;
const TOLD_ONLY = /^(?:werd|is|heeft|kreeg|nam|wilde|gehad|was|were|did|didnt|has|had|hasnt)$/;
/** What a drug does to somebody. */
const DID =
  /^(?:gaf|gaven|geeft|maakte|maakt|veroorzaakte|bezorgde|leidde|made|makes|gave|gives|caused|causes|brought|brings|sent|sends|turned|turns|left|put|puts|triggered|triggers|provoked|provokes|induced|produced|precipitated|resulted|led|sets|set|landed)$/;
const WHOM = /^(?:hem|haar|hen|patiente?|mw|dhr|bij|tot|een|him|her|them|me|patient|pt|the)$/;
/** "Tore her stomach apart": any verb before a person, but these. */
const NO_HARM =
  /^(?:suits|suited|helps|helped|for|with|by|to|from|of|on|and|given|prescribed|keeps|kept|which|that|as|in)$/;
const PERSON = /^(?:him|her|them|me)$/;
/** Harm that nobody has a drug prescribed for twice. */
export const HARM =
  /^(?:bleed|bleeds|bled|haemorrhage|hemorrhage|haematemesis|perforat|ulcer|hyponatr|hyperkal|hypokal|hypoglyc|siadh|confus|delirium|delirious|halluc|psychos|psychoti?[cs]|mania|manic|suicid|seizure|fit$|fits$|fitted|convuls|collaps|syncop|faint|vomit|sick$|sickness|nausea|diarrh|rash|hives|urticari|itch|wheez|bronchosp|anaph|angio|swell|swollen|dystoni|oculogyr|rigid|stiff|akathis|torsade|arrest|bradycard|block$|fibros|pneumonit|toxic|thyrotox|hepatit|jaundice|pancreat|rhabdo|myalgia|myopath|neutrop|agranulo|thrombocyt|pancyt|haemoly|hemoly|hit$|sjs$|ten$|dress$|nms$|stevens|necroly|\w+(?:bloeding|penie|verlies|schade|ontsteking)$|\w{3,}(?:itis|pathie)$|doof$|blister|photosens|neuropath|tendon|rupture|psoriasis|hallucin|verward|delier|stijf|insult|flauw|galbult|huiduitslag|uitslag$|exanth|jeuk|benauwd|zwel|anafyl|overgevoel|leverfalen|levertox|agranul|nachtmer|depressi|misselijk|ademdep|ademstil|kramp|kaakkl|stuip|manie|manisch|suicid|geelzucht|icterus|pneumonitis|nierfalen|hyponatri|braken|flauwval|nightmare|damage|reaction|\w*reactie$|shock|coma|respiratory|breath|tremor|crisis$|parkinson|trillen$|hartklop|paniek|siadh|priapis|slokdarm|samter|paradox|serotoni|gewichtstoe|haaruit|libido|gynaecom|enkeloed|hyperseks|dehydratie|melaena|qt$|[a-z]*(?:toxi|acidose|drang$|ruptuur|verlenging$|ulcus|zweer$)|impuls|lever(?:enz|scha|rea)|[a-z]{4,}hoest)/;
/** Harm that may be or was not, or belongs to another. */
const TURNED =
  /^(?:geen|niet|zonder|nooit|gezien|risico|kans|kan|mogelijk|no|not|without|never|risk|risks|may|might|could|can|possible|potential|avoid|prevent|if|denies)$/;
const TIES = /^(?:op|na|van|door|bij|onder|met|with|on|after|from|to|following|by|under|taking|of)$/;
/** A disease that forbids a drug, which did not bring it. */
const MARK = /^[-–—:;,(>→=]$/;
/** Words from the drug within which its harm is told. */
const REACH = 6;

export function forHarm({ tokens, groups }: Sentence, { cue, from, to, literal }: CueMatch, drug: number): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from);
  const own = literal.map((at) => tokens[at]!.text);
  const said = [...before.map(({ text }) => text), ...own];
  if (!said.some((text) => FORBIDS.test(text)) && !(said.includes('niet') && INFINITIVE.test(own[own.length - 1]!)))
    return false;
  if (
    (cue.id !== 'forbidden' && own.some((text) => TOLD_ONLY.test(text))) ||
    before.some(
      ({ text }, at) =>
        TOLD_ONLY.test(text) &&
        !(text === 'is' && /^(?:not )?to/.test(`${before[at + 1]?.text ?? own.slice(0, 2).join(' ')} `)),
    )
  )
    return false;
  const group = groups.find(({ drugs }) => drugs.includes(drug))!;
  const end = group.drugs[group.drugs.length - 1]! + 1;
  if (from >= end) {
    const between = tokens.slice(end, tokens[from]!.kind === 'mark' ? from + 1 : from);
    const again = said.includes('meer') && INFINITIVE.test(own[own.length - 1]!);
    if ((again || said.some((text) => EVER.test(text))) && isRemark(between)) return true;
    if (between.some(({ kind }) => kind === 'drug')) return false;
    // "Made her stiff and mute, must never be given".
    const hurts = ({ text, kind }: Tokens[number], at: number): boolean => {
      const whom = between[at + 1]?.text ?? '';
      return DID.test(text) ? WHOM.test(whom) : kind === 'word' && !NO_HARM.test(text) && PERSON.test(whom);
    };
    if (between.slice(0, 3).some(hurts)) return true;
    const did = between.slice(0, 3).some(({ text }) => DID.test(text));
    // "Tramadol fit 2018. AVOID".
    const beside = between[0]?.kind === 'word' && HARM.test(between[0].text);
    // "Gaf pijnlijke borstvorming en wordt niet meer gegeven", whatever it was.
    if (
      did &&
      (again || said.some((text) => SHUNNED.test(text))) &&
      !between.some(({ text }) => NO_REMARK.test(text) && !/^(?:ge|te|in|op|bij|voor)/.test(text))
    )
      return true;
    // "Had op paroxetine een hyponatriëmie".
    const onIt = TIES.test(tokens[group.from - 1]?.text ?? '');
    return harmIn(between, !did && !beside && !onIt) || tied(tokens, group.from) || harmBehind(tokens, to);
  }
  // "Not to have trimethoprim ever (pancytopenia)".
  if (to > group.from) return harmBehind(tokens, Math.max(to, end));
  // "Cannot have codeine (hallucinations)".
  return harmBehind(tokens, end);
}

/** "Isotretinoïne: depressie, nooit opnieuw proberen": whatever it was, between two marks, nobody is to try it again. */
const EVER = /^(?:opnieuw|nogmaals|wederom|nooit|herhalen|herstarten|hervatten|again|ever|never)$/;
const INFINITIVE = /^(?!ge(?!bruik|ven)|(?:in|toe|voor|aan|op|uit)ge)\w+en$/;
const NO_REMARK =
  /^(?:effect|baat|onvoldoende|geen|werk\w*|hielp\w*|indicatie|interacti\w*|egfr|nierfunctie|kuur|afgerond|klaar|te|duur|kosten|wil|weiger\w*|tot|sinds|op|bij|voor|no|not|little|poor|interact\w*|renal|course|until|since|for|if|declin\w*|refus\w*|in|on|stop\w*|gestopt|gestaakt|ge\w+|\w+ed)$/;
const REMARK_WORDS = 3;
function isRemark(between: Tokens): boolean {
  const words = between.slice(1, -1);
  return (
    /^[-–—:=(\t]$/.test(between[0]?.text ?? '') &&
    /^[,;)]$/.test(between[between.length - 1]?.text ?? '') &&
    words.length > 0 &&
    words.length <= REMARK_WORDS &&
    words.every(({ text, kind }) => (kind === 'word' && !NO_REMARK.test(text)) || text === '-')
  );
}

const SINCE = /^(?:as|since|because|after)$/;
function harmBehind(tokens: Tokens, at: number): boolean {
  let from = at;
  while (/^(?:again|ever|please|anymore)$/.test(tokens[from]?.text ?? '')) from++;
  const behind = tokens.slice(from, from + REACH);
  const next = behind.findIndex(({ kind }) => kind === 'drug');
  // "To be avoided since it caused a seizure".
  if (SINCE.test(behind[0]?.text ?? '')) {
    const did = behind.findIndex(({ text }) => DID.test(text));
    return did > 0 && (next < 0 || did < next) && harmIn(next < 0 ? behind : behind.slice(0, next), false);
  }
  return MARK.test(behind[0]?.text ?? '') && harmIn(next < 0 ? behind : behind.slice(0, next), false);
}

/** Whether some words behind a name tell of harm: "leverreactie, niet afleveren". */
export const tellsHarm = (words: Tokens): boolean => harmIn(words, false);

function harmIn(words: Tokens, marked: boolean): boolean {
  if (marked && !words.some(({ text }) => MARK.test(text))) return false;
  return words.some(
    ({ text, kind }, at) =>
      kind === 'word' && HARM.test(text) && !clauseAt(words, at).some((near) => TURNED.test(near.text)),
  );
}

/** The words beside one, up to the end of its clause: "gaf cytopenie. Niet opnieuw starten". */
function clauseAt(words: Tokens, at: number): Tokens {
  const behind = words.slice(at, at + 3);
  const end = behind.findIndex(({ text }) => /^[-–—:.,;]$/.test(text));
  return [...words.slice(Math.max(0, at - 3), at), ...(end < 0 ? behind : behind.slice(0, end))];
}

/** "Confusion on oxybutynin; please do not prescribe". */
function tied(tokens: Tokens, drug: number): boolean {
  const beside = tokens[drug - (tokens[drug - 1]?.text === '/' ? 2 : 1)]?.text ?? '';
  if (!TIES.test(beside) && beside !== 'w') return false;
  return harmIn(tokens.slice(Math.max(0, drug - 1 - REACH), drug - 1), false);
}
