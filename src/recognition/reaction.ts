/**
 * Whether words of a reaction tell of one: "developed a rash on …" does; "no rash", "may cause a rash", "for the rash"
 * and "the rash settled on …" do not, and swollen ankles are a side effect.
 */
import { REACTION_MACROS } from './cues/reactions.ts';
import type { CueMatch } from './sentence.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const DENIED = words(
  'no not never niet geen nooit nimmer zonder without denies denied ontkent nor noch neither less minder',
);
const POSSIBLE = words(
  `may might can could waarvoor waartegen kan kunnen kon risk risico risks if indien mocht mochten watch monitor monitoring warned warn gewaarschuwd
   let still nog steeds remains remained blijft bleef unless tenzij cave kans kans chance possibility mogelijk possible`,
);
const PURPOSE = words(
  'for voor tegen against treat treating bij because vanwege wegens ivm omdat verband due owing tgv despite ondanks',
);
const RELIEF =
  /^(?:verdwe|verdwij|improv|settl|resolv|better|beter|relie[fv]|verlicht|help|hielp|treat(?:ed|s)?$|behandeld|afgenomen|weg$|rustig|cleared|control|minder|less$|bestre|bay$|herstel|af$|down$|subsid|namen$)/;
const SWELLING = /^(?:sw[eo]l|zw[eo]l|opzw|opgezw|gezw)/;
const IF_SO = /^(?:de|het|er|hij|zij|ze|haar|zijn|patiente?|pt)$/;
const LIMB = words(REACTION_MACROS.limb!.replaceAll('/', ' '));
const IN_USE =
  /^(?:iv|im|sc|stat|od|bd|bid|tds|tid|qds|qid|om|nocte|mane|daily|prn|first|initially|mild|slight|slightly|some|bit|little|transient|early|longer)$/;
/** A mark that ends what is said of the reaction. */
const APART = /^[,;.()[\]]$/;
/** Words before and behind the phrase that still turn it. */
const BEFORE = 3;
const BEHIND = 3;

export function isReaction({ cue, from, to, literal }: CueMatch, tokens: readonly Token[]): boolean {
  let start = from;
  while (
    start > 0 &&
    from - start < BEFORE &&
    tokens[start - 1]!.kind !== 'drug' &&
    !APART.test(tokens[start - 1]!.text)
  )
    start--;
  let end = to;
  while (end < tokens.length && end - to < BEHIND && tokens[end]!.kind !== 'drug' && !APART.test(tokens[end]!.text))
    end++;
  if (isMild(tokens, from, to)) return false;
  const swells = literal.some((at) => SWELLING.test(tokens[at]!.text));
  for (let at = start; at < end; at++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'word') continue;
    // The Dutch leg, not "has been".
    const limb = LIMB.has(text) && !(text === 'been' && /^(?:has|have|had)$/.test(tokens[at - 1]?.text ?? ''));
    if (swells && limb) return false;
    if (/^(?:osteo|sarco)pen/.test(text)) return false;
    // An itch that the drug's own use explains: "vaginale jeuk na kuur".
    if (/^(?:vagina|genita|anale?$|perianal|vulva)/.test(text) && at < from) return false;
    if (text === 'uitslag' && isResult(tokens, at)) return false;
    // "Lisinopril per blister pack".
    if (/^blister/.test(text) && /^(?:pack(?:s|ed|aging)?|strips?|cards?|trays?)$/.test(tokens[at + 1]?.text ?? ''))
      return false;
    // "Sertraline 50 mg od made her sick at first": a drug with its times is in use.
    if (cue.id === 'harm-told' && at >= from && at < to && IN_USE.test(text)) return false;
    // "Als de piepende ademhaling niet wegtrekt", but "als bijwerking galbulten".
    if (text === 'als' && at > from && at < to && IF_SO.test(tokens[at + 1]?.text ?? '')) return false;
    if (text === 'vlekken' && tokens[at + 1]?.text === 'voor') return false;
    // "Put down to perindopril".
    if (text === 'down' && tokens[at + 1]?.text === 'to') continue;
    // "De jeuk reageert redelijk op gabapentine".
    if (
      at > from &&
      at < to &&
      !tokens.slice(from, at).some(isDrug) &&
      /^reage(?:ert|erde|ren)$/.test(text) &&
      !literal.includes(at)
    )
      return false;
    if (RELIEF.test(text) || (at >= to && /^risi?[ck]o?s?$/.test(text))) return false;
    // "Psychotisch na stoppen van olanzapine".
    if (at > from && STOPPING.test(text) && cue.direction !== 'before' && !tokens.slice(from, at).some(isDrug))
      return false;
    if (literal.includes(at) || at >= to) continue;
    // "No NSAIDs – angioedema": the drug is denied, not what it did.
    if (DENIED.has(text) && !(at < from && tokens[from]!.kind === 'drug')) return false;
    if (POSSIBLE.has(text)) return false;
    // "Despite the itch on morphine": it went on.
    if (at < from && /^(?:despite|ondanks)$/.test(text)) return false;
    // "Prednison gehad na rash op cotrimoxazol".
    if (
      at > from &&
      cue.id === 'reaction-noted' &&
      /^(?:na|after|voor|for|tegen|wegens|vanwege|ivm)$/.test(text) &&
      literal.includes(at + 1)
    )
      return false;
    if (at >= from && cue.id === 'reaction-behind' && PURPOSE.has(text) && !isAside(tokens, at)) return false;
  }
  return true;
}

const STOPPING =
  /^(?:stop|stoppen|staken|staking|stopping|cessation|afbouw|afbouwen|onttrekking|ontwenning|withdrawal|withdrawing|minderen|uitsluipen|wegvallen)$/;
const isDrug = ({ kind }: Token): boolean => kind === 'drug';
const MILD = /^(?:wat|licht|lichte|mild|milde|beetje|enige|geringe)$/;
/** "Wat jeuk bij de start van …, inmiddels over". */
function isMild(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    [tokens[from - 1], tokens[from - 2]].some((near) => MILD.test(near?.text ?? '')) &&
    tokens
      .slice(to)
      .some(({ text }) => RELIEF.test(text) || /^(?:over|voorbij|doorgaan|door|continueren|acceptabel)$/.test(text))
  );
}

/** "Geeft bij hem …", "for the first time". */
function isAside(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:hem|haar|hen|mij|patient|patiente|pt|deze|her|him|me|them)$/.test(tokens[at + 1]?.text ?? '') ||
    /^(?:eerst|eerste|first)$/.test(tokens[at + 2]?.text ?? '')
  );
}

const TESTED =
  /^(?:bekend|volgt|binnen|negatief|positief|afwachten|ecg|egfr|hla|tpmt|dpd|mri|ct|pcr|lab|labs|test|kweek|afwachting|\w*(?:beeld|onderzoek|test|kweek|spiegel|screening|bepaling|kweken|typering|scan|foto|biopt|prik))$/;

const RESULT_OF =
  /^(?:lab|bloed[a-z]*|kweek|kweken|tsh|inr|hb|hba1c|crp|kreat[a-z]*|kalium|echo|mri|ct|scan|pa|pathologie|biopt|ecg|spirometrie|urine[a-z]*|spiegel|test|onderzoek|dexa|foto)$/;

/** "De uitslag van het ECG". */
function isResult(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.text === 'onder') return false;
  // "Start na uitslag bloedbeeld".
  if (TESTED.test(tokens[at + 1]?.text ?? '') || TESTED.test(tokens[at - 1]?.text ?? '')) return true;
  if (RESULT_OF.test(tokens[at + 1]?.text ?? '')) return true;
  return /^(?:de|deze|die|per|ontvangen|volgens|lab)$/.test(tokens[at - 1]?.text ?? '');
}
