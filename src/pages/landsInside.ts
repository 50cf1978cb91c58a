import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { isResuming } from '../components/resume/arrival.ts';
import { wordsToFind } from '../model/find.ts';

/** Whether the reader arrives somewhere inside the article, so that all of it must be there at once. */
export function useLandsInside(): boolean {
  const { hash, search, key, state } = useLocation();
  const isPop = useNavigationType() === NavigationType.Pop;
  if (wordsToFind(search) !== null) return true;
  return hash !== '' || (isPop ? key !== 'default' : isResuming(state));
}
