import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askTwice } from '../../contract/ask.ts';
import { sendMessage } from '../../contract/messages.ts';
import '../../ui/theme.css';
import '../../ui/look-up.css';
import '../../ui/parts.css';
import { Reader } from './reader.tsx';
import './reader.css';
import './timeline.css';
import { sitesOf } from '../../contract/sites.ts';

const root = document.getElementById('root');
if (root)
  render(
    <Reader
      answers={{
        entry: (id) => askTwice(() => sendMessage('entryPage', id)),
        article: (id) => askTwice(() => sendMessage('articlePage', id)),
        contents: () => askTwice(() => sendMessage('contents', undefined)),
        search: (query) => askTwice(() => sendMessage('search', query)),
      }}
      sites={sitesOf(browser.runtime.getManifest())}
    />,
    root,
  );
