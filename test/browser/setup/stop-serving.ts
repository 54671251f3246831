export default async function stopServing(): Promise<void> {
  const { stopServingPreview } = globalThis as { stopServingPreview?: () => Promise<void> };
  await stopServingPreview?.();
}
