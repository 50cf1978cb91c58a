import { type MouseEventHandler, type ReactNode, type RefObject, useId, useState } from 'react';
import { usePopoverOverlay } from './popoverOverlay.ts';
import styles from './ToolMenu.module.css';

interface ToolMenuProps {
  label: string;
  /** The strokes of its icon, as an SVG path on a field of 24 × 24. */
  icon: string;
  /** The box that opens. */
  ref: RefObject<HTMLDivElement | null>;
  /** May prevent the default, which is to open the box or close it. */
  onPress?: MouseEventHandler;
  /** Called before the box opens and before it closes. */
  onToggle?: () => void;
  children: ReactNode;
}

/**
 * A button and the box that it opens. The browser closes it, gives the focus back and says whether it is open. How the
 * box looks comes when somebody is about to use it; without a connection it looks as the browser likes.
 */
export function ToolMenu({ label, icon, ref, onPress, onToggle, children }: ToolMenuProps) {
  const id = useId();
  usePopoverOverlay(ref, label);
  const [look, setLook] = useState(styles['waiting']);
  const dress = () => {
    import('./ToolMenuBox.module.css').then(
      ({ default: box }) => setLook(box['menu']),
      () => setLook(undefined),
    );
  };
  return (
    <div className={styles.tool}>
      <button type="button" popoverTarget={id} onClick={onPress} onPointerEnter={dress} onFocus={dress}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d={icon} />
        </svg>
        {label}
      </button>
      <div
        ref={ref}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={look}
        onBeforeToggle={() => {
          dress();
          onToggle?.();
        }}
      >
        {children}
      </div>
    </div>
  );
}
