import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardScript } from '../../contract/card-script.ts';
import { startSession } from './session.ts';

/**
 * All that a reader does with the marks. The background runs it in a frame when it is first needed there, so that
 * other pages do not pay for it. (A dynamic import would need the file to be open to every page, which would tell
 * pages that the extension is there; a frame of the extension would be a second document for each card.)
 */
export default defineUnlistedScript(() => offerCardScript({ start: startSession }));
