/**
 * What a whole sentence of ordinary English tells of a drug for which no cue has words: "asks for it, not sold", "rules it
 * out for good", "took hers instead of his own". Read on a line in which `@` is the drugs in question, `#` others and `0`
 * a number; asked only where nothing else was said of them.
 */
import type { Status } from '../vocabulary.ts';
import { tellsHarm } from './harm.ts';
import { isOnRecord } from './on-record.ts';
import { pattern } from './pattern.ts';
import type { Group } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { tellsOfTimeToCome } from './to-come.ts';

const NT = '(?:not|never|[a-z]+nt)';
/** Behind the drug, with no other between, and the drug not named as one beside which another is taken. */
const BEHIND = '(?<! (?:with|on|takes|as|of|from|by|for)) @ [^#]*';
const KEPT = '(?:away|off|clear|alone)(?:(?: from| of) (?:him|her|them|this)| please| ?[,.;-] ?| *$)';

const DENIED = pattern(
  [
    `${BEHIND}(?:sa(?:id|ys?)|so) no(?= [^a-z]|$| so| but| and)|not even @(?= [.,;]|$)`,
    `${BEHIND}${NT} (?:be )?(?:[a-z]+ )?(?:sold|met|signed?|sell|supply|prescribe)(?! for) |${NT} (?:sell|supply|issue) @(?! (?:last|on|yesterday|today|until))`,
    `@ (?:[a-z]+ )*un(?:sign|prescrib|detect|issu|dispens)ed |@ [^.#]*(?:an? (?:[a-z]+ )?(?:error|slip|mistake)|never reached) `,
    `@ (?:0 )?(?:[a-z]+ ){0,4}(?:stays?|kept) (?:well )?${KEPT}|(?:leave|left|keep) @ (?:well |right )?${KEPT}|@ [^.#,;]* leave (?:well )?alone`,
    `@ (?:0 [a-z]+ )?(?:isnt|wasnt|is not|was not) (?:some|any|one|an? )[a-z ]*(?:(?:is|was) (?:on|taking)|of (?:his|her) (?:tablets|medicines)) `,
    `(?:rather|sooner) [^@#]*than (?:(?:take|have|go on|start|accept|try|with|any) )*@|(?:nobody|not once) [^@#]*(?:given|gave|seen) @`,
    `${BEHIND}(?:wants?|have|having) (?:none|nothing) (?:of|to) |(?:no|nothing|nil) (?!new|chang)[^#]*, @ (?:included|either) [,.;]|@ n [,;.]| sans @`,
  ].join('|'),
);
/** Asked for, thought of: not yet used, unless it is told to be. */
const ASKED =
  '(?:(?:would|s?hed) (?:have )?liked?|(?:ask|beg|talk|th(?:ink|ought)|wonder|[ei]nquir|brought)(?:s|ed|ing)?(?: [a-z]+){0,2} (?:for|of|about|up)|(?:want|request)s|(?:want|request|consider|mention|rais|float|moot|demand|queri)(?:ed|ing)|offer of';
/** Put to the patient: in use as often as not, unless it is turned down. */
const OFFERED =
  '|(?:discuss|offer|suggest|propos|explain)(?:ed|ing)|(?:talked|th(?:ink|ought)(?:ing)?|came) (?:through|over|of|about|up)';
const put = (verbs: string): RegExp =>
  pattern(
    ` (?:${verbs} (?:an? |the |some |any |about |adding |starting |trying )*@|@ (?:is |was |were |has |been |politely )*${verbs} (?!to |by 0|from ))`,
  );
const PUT = put(`${ASKED})`);
const PUT_TO = put(`${ASKED}${OFFERED})`);
const TURNED =
  / (?:refus[a-z]*|declin[a-z]*|turned down|(?:not|nt|never) (?:sold|keen|want|wish|interested|given|prescribe[a-z]*|issue[a-z]*|authorise|approve|agree|supplied|happy|prepared)|why not|said no|instead|rather|chose|opted|settled|prefer[a-z]*|better of it|told no|decided to let|neither|shrugged|smiled) /;
/** Behind it: "…; she opted for the patch". */
const CHOSE = /^ *(?:but |and )?(?:s?he|they|pt) (?:then |has )?(?:opted|settled|plumped|chose) /i;
const IN_USE =
  / (?:agreed|start[a-z]*|beg[iu]ns?|accept[a-z]*|gave|ha[ds]|given|issued|tak[a-z]*|took|continue[sd]?|repeat|refill|more|another|increas[a-z]*|still|since|help[a-z]*|work[a-z]*|levels?|doses?|side|effects?|concerns|extra|usual|stop[a-z]*|reduc[a-z]*|chang[a-z]*|switch[a-z]*|cause|remains|review[a-z]*|keeps|suits|tolerat[a-z]*|on|her|his|bloods?|ready|than|left|ran|out|lost) /;

const OTHERS = pattern(
  [
    `@ (?:meant |intended )?(?:for|of|belong[a-z]+ to) (?:the )?(?:patient|pt|resident|lady|gentleman|man|woman) in (?:[a-z]+ )?0|@ [(]?(?:was )?(?:bed|bay|room) 0 ['’]`,
    `(?<!own) @ (?:instead of|rather than) (?:his|her) |(?:took|swallowed|handed) (?:my|hers?|his)(?: [a-z]+s)? @ [^.]*own #`,
    `wife [^@#]*his # [^@#,]*(?:with|and) her own @|husband [^@#]*her # [^@#,]*(?:with|and) his own @`,
    `^ (?:not (?:hers|his|pts?) [,:(]|household m|carers? own |next of kins |mat[a-z]* m)[^@#]*@|maternal @`,
    `(?:father|mother|husband|wife|brother|sister|son|daughter|partner) [^@#]*(?:treats (?:him|her)self with|whom s?he [^@#]*(?:has|takes|on)) @`,
    `(?:somebody|someone|lads?) (?!at the (?:clinic|surgery|hospital))[^@#]*(?:gave|slipped|sold|shared?) (?:him |her )?@|from a fellow |the late mrs? [a-z]+ @|(?:visitors?|porters|sitters|namesakes)(?: own)? @|@ labelled for `,
  ].join('|'),
);
const BANNED = pattern(
  `@ [^#]*(?:never to be repeated|rul[a-z]+ (?:it|this|that|him|her) out for|(?:both|is|are|now) (?:barred|banned)|(?:closed|shut|barred) to (?:him|her)|then proven|[:,;] no # (?:for (?:him|her)|ever|in future)|as an? (?:adverse|drug) reaction|(?:as|coded|labelled) (?:an? )?(?:intoleran|allerg)[a-z]+)`,
);
/** Done to somebody: "put her in intensive care", where the harm is named behind it and nothing makes up for it. */
const DONE =
  / @ (?:[a-z]+ )?(?:made|put|sent|left|turned|locked|dropped|wiped|landed|cost|closed|caused|shut|threw) (?:him|her|his|them|me|my|this) (?!.* (?:but|better|less|happy|no|not|free) )/;
const BEGINS = /^ (?:for|begins?|starts?|pending :) (?:[a-z]+ )?@ (?!, second)|@ (?:begins|starts|restarts|commences) /;

/** Units of the next clause that are read. */
const NEXT = 60;

/** A sentence as it is read here. */
export const lineOf = (tokens: Sentence['tokens'], first: number, last: number): string =>
  ` ${tokens
    .map(({ kind, text: word }, at) =>
      at === first ? '@' : at > first && at <= last ? '' : kind === 'drug' ? '#' : kind === 'number' ? '0' : word,
    )
    .filter((word) => word !== '')
    .join(' ')} `;

export function toldOf(sentence: Sentence, { from, to, drugs }: Group): { status: Status; rule: string } | undefined {
  const { tokens, text, now } = sentence;
  const first = drugs[0]!;
  const last = drugs[drugs.length - 1]!;
  if (tokens.slice(first, last).some(({ text: mark }) => mark === '(')) return undefined;
  const line = lineOf(tokens, first, last);
  if (DENIED.test(line)) return { status: 'negated', rule: 'told-denied' };
  if (OTHERS.test(line)) return { status: 'family', rule: 'told-other' };
  const dosed = tokens.slice(from, to).some(({ kind }) => kind === 'number');
  if (!dosed && isOnRecord(line)) return { status: 'allergy', rule: 'reaction-on-record' };
  if (BANNED.test(line) || (!dosed && DONE.test(line) && tellsHarm(tokens.slice(last + 1, last + 14))))
    return { status: 'allergy', rule: 'told-harm' };
  const next = `${text.slice(tokens[tokens.length - 1]!.end).slice(0, NEXT)} `.replace(/[.;]/g, ' ');
  const rest = line.replace(PUT_TO, ' @ ');
  if (!dosed && rest !== line && !IN_USE.test(rest)) {
    if (TURNED.test(rest) || CHOSE.test(next)) return { status: 'negated', rule: 'told-turned' };
    if (PUT.test(line) && !IN_USE.test(next)) return { status: 'unclear', rule: 'told-put' };
  }
  return BEGINS.test(line) && tellsOfTimeToCome(text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end), now)
    ? { status: 'planned', rule: 'told-begins' }
    : undefined;
}
