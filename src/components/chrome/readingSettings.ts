/** How a reader wants to read. */
export interface ReadingSettings {
  theme: 'system' | 'light' | 'sepia' | 'dark';
  /** Size of the text, in percent. */
  size: '85' | '100' | '115' | '130' | '150' | '175' | '200';
  spacing: 'tight' | 'normal' | 'airy';
  width: 'narrow' | 'normal' | 'wide';
  typeface: 'serif' | 'sans';
}

/** What there is to choose from, in the order in which it is offered. */
export const settingChoices: { readonly [Name in keyof ReadingSettings]: readonly ReadingSettings[Name][] } =
  {
    theme: ['system', 'light', 'sepia', 'dark'],
    size: ['85', '100', '115', '130', '150', '175', '200'],
    spacing: ['tight', 'normal', 'airy'],
    width: ['narrow', 'normal', 'wide'],
    typeface: ['serif', 'sans'],
  };

/** What is shown to readers who have chosen nothing. */
export const defaultSettings: ReadingSettings = {
  theme: 'system',
  size: '100',
  spacing: 'normal',
  width: 'normal',
  typeface: 'serif',
};

/** What a value kept earlier means, whatever it is: the default takes the place of what is missing or unknown. */
export function toReadingSettings(kept: unknown): ReadingSettings {
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
export function differences(settings: ReadingSettings): Partial<Record<keyof ReadingSettings, string>> {
  return Object.fromEntries(settingNames.flatMap((name) => differenceIn(name, settings)));
}

/** The names of all settings. */
export const settingNames = ['theme', 'size', 'spacing', 'width', 'typeface'] as const;

/** The text size that is so many steps away: larger ones are positive. Null beyond the smallest and the largest. */
export function sizeBeside(size: ReadingSettings['size'], steps: number): ReadingSettings['size'] | null {
  const { size: sizes } = settingChoices;
  return sizes[sizes.indexOf(size) + steps] ?? null;
}

function known<Name extends keyof ReadingSettings>(
  name: Name,
  values: Partial<Record<string, unknown>>,
): ReadingSettings[Name] {
  return settingChoices[name].find((choice) => choice === values[name]) ?? defaultSettings[name];
}

function differenceIn(name: keyof ReadingSettings, settings: ReadingSettings): [string, string][] {
  return settings[name] === defaultSettings[name] ? [] : [[name, settings[name]]];
}
