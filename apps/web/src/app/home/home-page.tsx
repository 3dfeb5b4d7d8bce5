import { useViewer } from '../../shared/viewer/viewer.ts';
import { OwnerHome } from './owner-home.tsx';
import { WorkerHome } from './worker-home.tsx';

/** Is my team all right, what waits for me, what will it cost: answered in three sentences. */
export function HomePage() {
  return useViewer().workspace.kind === 'BUSINESS' ? <OwnerHome /> : <WorkerHome />;
}
