import type { Mention } from '../vocabulary.ts'; // allowed
import { fold } from './fold.ts'; // allowed
import { check } from '../knowledge/check/check.ts'; // refused
import rules from '../knowledge/generated/rules.json'; // refused
import { send } from '../platform/messages.ts'; // refused
import * as v from 'valibot'; // refused
export { walk } from '../page/walk.ts'; // refused
export const title = window.document.title; // refused
