// In the pane's page, right after the client library.
const { whenClientIsLoaded } = window as unknown as { whenClientIsLoaded: () => void };
whenClientIsLoaded();
