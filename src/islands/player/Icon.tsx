import { shapes as common } from '../../listen/shapes.ts';

const shapes = {
  ...common,
  sound: 'M3 7.5v5h3L10.5 16V4L6 7.5zm9.5-1 1-1.3a6 6 0 0 1 0 9.6l-1-1.3a4.4 4.4 0 0 0 0-7z',
  silence:
    'M3 7.5v5h3L10.5 16V4L6 7.5zm9.2.4 1.1-1.1L15.5 9l2.2-2.2 1.1 1.1-2.2 2.1 2.2 2.1-1.1 1.1-2.2-2.2-2.2 2.2-1.1-1.1 2.2-2.1z',
  link: 'M8.6 11.4a3 3 0 0 1 0-4.3l2.6-2.6a3 3 0 0 1 4.3 4.3l-1.3 1.3-1.1-1.1 1.3-1.3a1.5 1.5 0 0 0-2.1-2.1L9.7 8.2a1.5 1.5 0 0 0 0 2.1zm2.8-2.8a3 3 0 0 1 0 4.3l-2.6 2.6a3 3 0 0 1-4.3-4.3l1.3-1.3 1.1 1.1-1.3 1.3a1.5 1.5 0 0 0 2.1 2.1l2.6-2.6a1.5 1.5 0 0 0 0-2.1z',
  keys: 'M2.5 5h15v10h-15zm1.5 1.5v7h12v-7zm1.2 1.3h1.6v1.4H5.2zm2.7 0h1.6v1.4H7.9zm2.7 0h1.6v1.4h-1.6zm2.7 0h1.6v1.4h-1.6zM6.5 10.8h7v1.4h-7z',
};

/** The shape of a control; its name stands on the control. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={shapes[shape]} fillRule="evenodd" />
    </svg>
  );
}

/** A control that is a shape alone, with its name for aids and under the pointer. */
export function IconButton({
  shape,
  name,
  className,
  act,
}: {
  shape: keyof typeof shapes;
  name: string;
  className?: string;
  act: () => void;
}) {
  return (
    <button type="button" className={className} aria-label={name} title={name} onClick={act}>
      <Icon shape={shape} />
    </button>
  );
}
