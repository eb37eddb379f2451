import script from '../page/page.ts?iife'; // allowed
import { check } from '../knowledge/check/check.ts'; // allowed
import { walk } from '../page/walk.ts'; // refused
import { card } from '../ui/card.tsx'; // refused
import { compile } from '../knowledge/compile/compile.ts'; // refused
import browser from 'webextension-polyfill'; // allowed
import { render } from 'preact'; // refused
export const title = document.title; // refused
export const asked = fetch('https://www.example.org/'); // refused
