// As much of a browser's XMLHttpRequest as the client library uses, on top of fetch.
export class XMLHttpRequest {
  readyState = 0;
  status = 0;
  response = null;
  responseType = '';
  withCredentials = false;
  timeout = 0;
  #headers = new Headers();
  #answered = new Headers();

  open(method, url) {
    this.method = method;
    this.url = url;
    this.readyState = 1;
  }

  setRequestHeader(name, value) {
    this.#headers.set(name, value);
  }

  getAllResponseHeaders() {
    return [...this.#answered].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  }

  getResponseHeader(name) {
    return this.#answered.get(name);
  }

  async send(body) {
    try {
      const answer = await fetch(this.url, { method: this.method, headers: this.#headers, body: body ?? undefined });
      this.#answered = answer.headers;
      this.response = await this.#read(answer);
      this.status = answer.status;
    } catch {
      this.status = 0;
    }

    this.readyState = 4;
    this.onreadystatechange?.();
  }

  async #read(answer) {
    if (this.responseType === 'arraybuffer') {
      return answer.arrayBuffer();
    }

    const text = await answer.text();
    return this.responseType === 'json' && text ? JSON.parse(text) : text;
  }

  abort() {}
}
