export { createSite, type SiteOptions } from './app.ts';
export { serverErrors } from './errors.ts';
export { type Announcer, announcer, type Post } from './feeds/websub.ts';
export { type ServeResult, type Serving, serveSite } from './serve.ts';
