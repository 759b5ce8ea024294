/**
 * Stands in for WXT's class of this name (see wxt.config.ts), which costs every page 3 KB and tells the page with an
 * event that it has come. What a content script of ours needs of it is in `life.ts`.
 */
export class ContentScriptContext {}
