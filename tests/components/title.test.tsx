import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Title } from '../../src/components/Title.tsx';

test.each([
  'Probiotic-Rich Foods: What a Twelve-Week Trial Says',
  'Vitamin-C-rich, co‐operative – and “well-known”',
  'A - B -C D-: and more words',
  'Menopause and Your Skin',
])('%j is the same text, drawn in parts', (title) => {
  render(
    <h1>
      <Title text={title} />
    </h1>,
  );
  expect(screen.getByRole('heading', { name: title }).textContent).toBe(title);
});

test('words with hyphens stay whole, with what sticks to them', () => {
  const { container } = render(<Title text="Is “Probiotic-Rich” well-known? A - B, 7-day" />);
  const words = [...container.querySelectorAll('span')].map(({ textContent }) => textContent);
  expect(words).toEqual(['“Probiotic-Rich”', 'well-known?', '7-day']);
});
