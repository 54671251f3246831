import type { Fold } from '../excel';

export function foldButton({ isFolded }: Fold, label: string, fold: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = isFolded ? '+' : '−';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-expanded', String(!isFolded));
  Object.assign(button.style, {
    position: 'absolute',
    left: '1px',
    width: '14px',
    height: '14px',
    padding: '0',
    border: '1px solid #8a8886',
    background: '#fff',
    color: '#201f1e',
    font: '12px/11px sans-serif',
    cursor: 'pointer',
    pointerEvents: 'auto',
  });
  button.addEventListener('click', fold);
  return button;
}
