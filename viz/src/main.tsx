// Before the components, whose own style sheets refine it.
import './style.css';
import { askEarly } from './early-graph.ts';

askEarly();
void import('./start.tsx');
