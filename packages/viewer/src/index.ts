export { pageEnd, pageStart, renderDocument, renderPage } from './page.ts';
