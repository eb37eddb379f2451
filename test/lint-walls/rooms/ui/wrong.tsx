import { render } from 'preact'; // allowed
import { words } from '../i18n/words.ts'; // allowed
import { send } from '../platform/messages.ts'; // refused
import { check } from '../knowledge/check/check.ts'; // refused
export const kept = browser.storage; // refused
