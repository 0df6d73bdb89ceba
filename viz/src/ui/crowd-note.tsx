import { CROWD } from '../render/detail.ts';
import { crowdStrings } from '../strings.ts';
import { useModel } from './model.ts';
import './crowd-note.css';

/** Says what is still being done to a large drawing, and why labels and curves are gone while too much is shown. */
export const CrowdNote = ({ arranging }: { arranging: boolean }) => {
  const shown = useModel().visible.entities.size;
  return (
    <div className="crowd-note" role="status">
      {shown > CROWD && <p>{crowdStrings.crowded(shown)}</p>}
      {arranging && <p>{crowdStrings.arranging}</p>}
    </div>
  );
};
