import { Link, type LinkProps } from 'react-router';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { isWideNow } from '../../lib/wide.ts';

/** A link out of the conversation: on a small screen the sheet gives way to the page it opens. */
export function LeaveLink(props: Pick<LinkProps, 'to' | 'className' | 'children'>) {
  const { setOpen } = useCoachDoor();
  return <Link {...props} onClick={() => !isWideNow() && setOpen(false)} />;
}
