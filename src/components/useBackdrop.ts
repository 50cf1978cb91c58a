import { type RefObject, useEffect } from 'react';

/**
 * Closes a modal dialog when the reader presses beside it. A convenience for pointers; Escape and the dialog's own
 * button do the same for everyone.
 */
export function useBackdrop(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = dialog.current;
    const closeOnBackdrop = ({ target }: Event) => {
      if (target === element) onClose();
    };
    element?.addEventListener('click', closeOnBackdrop);
    return () => element?.removeEventListener('click', closeOnBackdrop);
  }, [dialog, onClose]);
}
