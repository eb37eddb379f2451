import { check } from './knowledge/check/check.ts'; // refused
import * as v from 'valibot'; // refused
