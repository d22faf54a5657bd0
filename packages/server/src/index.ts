export { createSite, type SiteOptions } from './app.ts';
export { serverErrors } from './errors.ts';
export { type Announcer, announcer, type Post, watchFeeds } from './feeds/websub.ts';
export { siteLanguageCodes } from './languages/index.ts';
export { withReaderPages } from './pages/subscribe/index.ts';
export { citedAddresses, mailLinkTo, siteLinks } from './pages/subscribe/links.ts';
export { type ReaderPages, readerPages } from './pages/subscribe/routes.ts';
export { type ServeResult, type Serving, serveSite } from './serve.ts';
