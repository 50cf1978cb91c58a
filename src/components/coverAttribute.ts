/** Attribute of a cover: the slug of its post. Apart from `Cover`, so that who looks for covers need not load it. */
export const coverAttribute = 'data-cover';
