import http, {type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Route = (response: ServerResponse, request: IncomingMessage) => void;

export type Server = {
	/** "http://127.0.0.1:PORT" */
	readonly origin: string;
	readonly port: number;
	/** The paths that were asked for. */
	readonly asked: string[];
	readonly close: () => Promise<void>;
};

/** A real server on the loopback addresses (127.0.0.1, 127.0.0.2, …), which answers by path; 404 where there is no route. */
export async function serve(routes: Readonly<Record<string, Route>>, listener?: RequestListener): Promise<Server> {
	const asked: string[] = [];
	const server = http.createServer((request, response) => {
		asked.push(request.url ?? '');
		if (listener) return listener(request, response);
		const route = routes[(request.url ?? '').replace(/[?#].*/, '')];
		if (route) route(response, request);
		else {
			response.statusCode = 404;
			response.end('not here');
		}
	});
	await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve));
	const {port} = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		port,
		asked,
		close: () => {
			server.closeAllConnections();
			return new Promise(resolve => server.close(() => resolve()));
		},
	};
}

/** Answers with a body of a type. */
export const body =
	(
		content: string | Uint8Array,
		type: string | null = 'text/html; charset=utf-8',
		headers: Record<string, string> = {},
	): Route =>
	response => {
		if (type !== null) response.setHeader('Content-Type', type);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.end(content);
	};

export const status =
	(code: number, headers: Record<string, string> = {}): Route =>
	response => {
		response.writeHead(code, headers);
		response.end('<h1>An error page that is no article</h1>');
	};

export const redirect = (location: string, code = 302): Route => status(code, {Location: location});
