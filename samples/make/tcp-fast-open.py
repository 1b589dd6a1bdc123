"""Plays two HTTP requests over TCP Fast Open (RFC 7413), server and client both.

The first connection asks for a cookie; the second sends its request with the SYN.

Usage: python3 tcp-fast-open.py ADDRESS PORT
"""

import socket
import sys
import threading

CONNECTIONS = 2
FAST_OPEN_QUEUE = 5
BODY = b"The water is warm.\n"
RESPONSE = (
    b"HTTP/1.1 200 OK\r\n"
    b"Content-Type: text/plain\r\n"
    b"Content-Length: %d\r\n"
    b"Connection: close\r\n\r\n%s" % (len(BODY), BODY)
)


def serve(listener):
    for _ in range(CONNECTIONS):
        connection, _ = listener.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(RESPONSE)


def fetch(endpoint, path):
    request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
    with socket.socket() as client:
        client.sendto(request, socket.MSG_FASTOPEN, endpoint)
        while client.recv(4096):
            pass


def main():
    endpoint = (sys.argv[1], int(sys.argv[2]))
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, FAST_OPEN_QUEUE)
        listener.bind(endpoint)
        listener.listen()
        server = threading.Thread(target=serve, args=(listener,))
        server.start()
        for number in range(1, CONNECTIONS + 1):
            fetch(endpoint, f"/water/{number}")
        server.join()


main()
