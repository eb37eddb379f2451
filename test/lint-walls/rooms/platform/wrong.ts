import browser from 'webextension-polyfill'; // allowed
import * as v from 'valibot'; // allowed
import { check } from '../knowledge/check/check.ts'; // refused
import { state } from '../background/tab-state.ts'; // refused
import { requireBrowser } from '../tools/browsers.mjs'; // refused
export const sent = navigator.sendBeacon('https://www.example.org/'); // refused
