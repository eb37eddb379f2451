import { Card } from '../ui/card.tsx'; // allowed
import { popup } from '../popup/popup.tsx'; // refused
import browser from 'webextension-polyfill'; // refused
export const kept = localStorage.length; // refused
