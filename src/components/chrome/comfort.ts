/** How a reader wants to read. */
export interface Comfort {
  theme: 'system' | 'light' | 'sepia' | 'dark';
  /** Size of the text, in percent. */
  size: '85' | '100' | '115' | '130' | '150' | '175' | '200';
  spacing: 'tight' | 'normal' | 'airy';
  width: 'narrow' | 'normal' | 'wide';
  typeface: 'serif' | 'sans';
}

/** What there is to choose from, in the order in which it is offered. */
export const comfortChoices: { readonly [Name in keyof Comfort]: readonly Comfort[Name][] } = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['85', '100', '115', '130', '150', '175', '200'],
  spacing: ['tight', 'normal', 'airy'],
  width: ['narrow', 'normal', 'wide'],
  typeface: ['serif', 'sans'],
};

/** What is shown to readers who have chosen nothing. */
export const defaultComfort: Comfort = {
  theme: 'system',
  size: '100',
  spacing: 'normal',
  width: 'normal',
  typeface: 'serif',
};

/** What a value kept earlier means, whatever it is: the default takes the place of what is missing or unknown. */
export function toComfort(kept: unknown): Comfort {
  const values: Partial<Record<string, unknown>> = typeof kept === 'object' ? { ...kept } : {};
  return {
    theme: known('theme', values),
    size: known('size', values),
    spacing: known('spacing', values),
    width: known('width', values),
    typeface: known('typeface', values),
  };
}

/**
 * What is kept of a choice, and stands as `data-*` on `<html>`, where `tokens.css` gives it its meaning: only what
 * differs from the default.
 */
export function differences(comfort: Comfort): Partial<Record<keyof Comfort, string>> {
  return Object.fromEntries(namesOfComfort.flatMap((name) => differenceIn(name, comfort)));
}

/** The names of all settings. */
export const namesOfComfort = ['theme', 'size', 'spacing', 'width', 'typeface'] as const;

/** The text size that is so many steps away: larger ones are positive. Null beyond the smallest and the largest. */
export function sizeBeside(size: Comfort['size'], steps: number): Comfort['size'] | null {
  const { size: sizes } = comfortChoices;
  return sizes[sizes.indexOf(size) + steps] ?? null;
}

function known<Name extends keyof Comfort>(
  name: Name,
  values: Partial<Record<string, unknown>>,
): Comfort[Name] {
  return comfortChoices[name].find((choice) => choice === values[name]) ?? defaultComfort[name];
}

function differenceIn(name: keyof Comfort, comfort: Comfort): [string, string][] {
  return comfort[name] === defaultComfort[name] ? [] : [[name, comfort[name]]];
}
