import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { isInPlace } from '../components/linkPress.ts';

/**
 * Tells those who cannot see it that another page has come: its title is read out and its heading
 * takes the focus. Going back and forward moves no focus, because that would lose the reader's place
 * (https://github.com/facebook/docusaurus/pull/5081).
 */
export function RouteAnnouncer() {
  const { pathname, hash, state } = useLocation();
  const type = useNavigationType();
  const [title, setTitle] = useState('');
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    setTitle(document.title);
    const keepsFocus = type === NavigationType.Pop || hash !== '' || isInPlace(state);
    if (!keepsFocus) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash, state, type]);

  return (
    <p role="status" className="visually-hidden">
      {title}
    </p>
  );
}
