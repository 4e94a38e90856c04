import { recordingPaths } from '../../library/index.ts';

export const getStaticPaths = () => recordingPaths('mp3');
export { recordingResponse as GET } from '../../library/index.ts';
