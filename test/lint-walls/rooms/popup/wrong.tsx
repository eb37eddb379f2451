import { render } from 'preact'; // allowed
import { Card } from '../ui/card.tsx'; // allowed
import { send } from '../platform/messages.ts'; // allowed
import { recognise } from '../recognition/recogniser.ts'; // refused
import { walk } from '../page/walk.ts'; // refused
import { state } from '../background/tab-state.ts'; // refused
import { list } from '../options/list.tsx'; // refused
export const tabs = chrome.tabs; // refused
export const inline = <p style="color: red" />; // refused
