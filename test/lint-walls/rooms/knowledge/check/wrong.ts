import type { Record } from '../format/record.ts'; // allowed
import { compile } from '../compile/compile.ts'; // refused
import { compile as again } from '../../knowledge/compile/compile.ts'; // refused
import { badge } from '../../background/badge.ts'; // refused
import * as v from 'valibot'; // refused
export const asked = chrome.runtime; // refused
