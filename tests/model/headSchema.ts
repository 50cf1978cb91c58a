/** A node of JSON-LD, or a reference to one. */
export interface Node {
  [property: string]: unknown;
}

/** What schema.org defines of the types that the blog uses, as far as a blog may need it. */
const thing = {
  name: ['Text'],
  description: ['Text'],
  url: ['URL'],
  image: ['URL', 'ImageObject'],
  mainEntityOfPage: ['URL', 'CreativeWork'],
};
const creativeWork = {
  ...thing,
  author: ['Person', 'Organization'],
  publisher: ['Person', 'Organization'],
  headline: ['Text'],
  datePublished: ['Date'],
  dateModified: ['Date'],
  inLanguage: ['Text'],
  isPartOf: ['URL', 'CreativeWork'],
  keywords: ['Text'],
  mainEntity: ['Thing'],
};
const properties: Record<string, Record<string, string[]>> = {
  WebPage: {
    ...creativeWork,
    breadcrumb: ['BreadcrumbList'],
    lastReviewed: ['Date'],
    reviewedBy: ['Person', 'Organization'],
  },
  BlogPosting: { ...creativeWork, articleSection: ['Text'] },
  Blog: { ...creativeWork, blogPost: ['BlogPosting'] },
  BreadcrumbList: { ...thing, itemListElement: ['ListItem'] },
  // The address alone stands for the item in Google's examples of breadcrumbs.
  ListItem: { ...thing, item: ['Thing', 'URL'], position: ['Integer'] },
  Person: thing,
  Organization: { ...thing, logo: ['URL', 'ImageObject'] },
};

const broader: Record<string, string> = {
  WebPage: 'CreativeWork',
  BlogPosting: 'CreativeWork',
  Blog: 'CreativeWork',
  CreativeWork: 'Thing',
};

/** Types and properties that schema.org does not define, and values that it does not expect there. */
export function schemaProblems(graph: readonly Node[]): string[] {
  return graph.flatMap((node) => nodeProblems(node, graph));
}

function nodeProblems(node: Node, graph: readonly Node[]): string[] {
  const type = String(node['@type']);
  const known = properties[type];
  if (known === undefined) return [type];
  const { '@type': _type, '@id': _id, ...described } = node;
  return Object.entries(described).flatMap(([property, value]) => {
    const expected = known[property];
    const place = `${type}.${property}`;
    if (expected === undefined) return [place];
    return [value].flat().flatMap((item) => valueProblems(place, item, expected, graph));
  });
}

function valueProblems(place: string, value: unknown, expected: string[], graph: readonly Node[]): string[] {
  if (!kindsOf(value, graph).some((kind) => expected.includes(kind))) {
    return [`${place}: ${JSON.stringify(value)}`];
  }
  return isNode(value) && '@type' in value ? nodeProblems(value, graph) : [];
}

/** Everything that a value may be taken for. A reference is what it refers to. */
function kindsOf(value: unknown, graph: readonly Node[]): string[] {
  if (typeof value === 'number') return Number.isInteger(value) ? ['Integer'] : [];
  if (typeof value === 'string') return textKinds(value);
  if (!isNode(value)) return [];
  const target = '@type' in value ? value : graph.find((node) => node['@id'] === value['@id']);
  return target === undefined ? [] : withBroader(String(target['@type']));
}

function textKinds(text: string): string[] {
  return [
    ...(text === '' ? [] : ['Text']),
    ...(/^https:\/\/[\w.]+\/\S*$/.test(text) ? ['URL'] : []),
    ...(/^\d{4}-\d\d-\d\d$/.test(text) ? ['Date'] : []),
  ];
}

function withBroader(type: string): string[] {
  const parent = broader[type];
  return [type, ...(parent === undefined ? ['Thing'] : withBroader(parent))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
