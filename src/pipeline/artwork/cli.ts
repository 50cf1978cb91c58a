import { drawCovers } from './drawCovers.ts';

// `npm run covers`: draws the posts' plates and figures anew.
for (const file of await drawCovers('public/images/blog')) console.log(file);
