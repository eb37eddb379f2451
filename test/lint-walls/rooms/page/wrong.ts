import { createRecogniser } from '../recognition/recogniser.ts'; // allowed
import names from '../knowledge/generated/names.json'; // allowed
import { check } from '../knowledge/check/check.ts'; // refused
import { state } from '../background/tab-state.ts'; // refused
import browser from 'webextension-polyfill'; // refused
import { h } from 'preact'; // refused
export const kept = chrome.storage.local; // refused
export const stored = localStorage.length; // refused
export const asked = fetch('https://www.example.org/'); // refused
export const later = import('../recognition/recogniser.ts'); // refused
