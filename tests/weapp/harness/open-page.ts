import type { Definition, Instance } from './instance';
import type { ViewNode } from './view-node';

/** One `setData` call: bytes of its JSON as it crosses the bridge. */
export interface SetDataEntry {
  route: string;
  bytes: number;
  paths: string[];
}

/** A custom component on a page, kept as long as its place in the tree stays. */
export interface MountedComponent {
  definition: Definition;
  instance: Instance;
  usingComponents: Record<string, string>;
  /** JSON of each property as last handed down, since an unchanged one must not undo the component's own data. */
  handedDown: Map<string, string>;
}

/** A page of the stack, or a tab page kept in the background. */
export interface OpenPage {
  route: string;
  query: Record<string, string>;
  json: { usingComponents?: Record<string, string>; enablePullDownRefresh?: boolean };
  instance: Instance;
  tree: ViewNode;
  components: Map<string, MountedComponent>;
  /** What the user typed or chose stays until the app sets another value. */
  controls: Map<string, { fromApp: unknown; shown: unknown }>;
  /** Since the page was opened. */
  setData: SetDataEntry[];
  closed: boolean;
}
