import { Alarm } from '../../../ui/alarm.tsx';
import type { PartsProps } from '../part-views.tsx';

export function RedFlagParts({ parts }: PartsProps<'data-redFlag'>) {
  return parts.map(({ data }) => <Alarm key={data.code} urgency={data.urgency} message={data.message} />);
}
