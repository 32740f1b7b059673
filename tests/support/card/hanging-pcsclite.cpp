// Stands in front of libpcsclite and hands each call on. A call that the file named by HANG_FILE tells hangs before it is handed on, for as
// long as the file does. The file holds the function's name and, behind a blank, a reader's, where only that reader's calls are meant.
#include <dlfcn.h>
#include <unistd.h>
#include <winscard.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

namespace {

std::mutex guard;
/** Readers by context and by card. */
std::map<long, std::string> readers;

std::string readerOf(long handle) {
  const std::lock_guard<std::mutex> lock(guard);
  const auto found = readers.find(handle);
  return found == readers.end() ? "" : found->second;
}

bool isTold(const char *function, const std::string &reader) {
  char line[256] = "";
  FILE *file = fopen(getenv("HANG_FILE"), "r");
  if (file == nullptr) return false;
  if (fgets(line, sizeof line, file) == nullptr) line[0] = 0;
  fclose(file);
  return line == std::string(function) || line == function + (" " + reader);
}

void hangIfTold(const char *function, const std::string &reader) {
  while (isTold(function, reader)) usleep(20000);
}

void *real(const char *name) {
  static void *library = dlopen("libpcsclite_real.so.1", RTLD_NOW);
  return dlsym(library, name);
}

}  // namespace

#define HAND_ON(name, ...) reinterpret_cast<decltype(&name)>(real(#name))(__VA_ARGS__)

extern "C" {

LONG SCardEstablishContext(DWORD scope, LPCVOID one, LPCVOID two, LPSCARDCONTEXT context) {
  hangIfTold("SCardEstablishContext", "");
  return HAND_ON(SCardEstablishContext, scope, one, two, context);
}

LONG SCardReleaseContext(SCARDCONTEXT context) {
  hangIfTold("SCardReleaseContext", readerOf(context));
  return HAND_ON(SCardReleaseContext, context);
}

LONG SCardCancel(SCARDCONTEXT context) {
  hangIfTold("SCardCancel", "");
  return HAND_ON(SCardCancel, context);
}

LONG SCardListReaders(SCARDCONTEXT context, LPCSTR groups, LPSTR names, LPDWORD length) {
  hangIfTold("SCardListReaders", "");
  return HAND_ON(SCardListReaders, context, groups, names, length);
}

LONG SCardGetStatusChange(SCARDCONTEXT context, DWORD wait, SCARD_READERSTATE *states, DWORD count) {
  hangIfTold("SCardGetStatusChange", readerOf(context));
  return HAND_ON(SCardGetStatusChange, context, wait, states, count);
}

LONG SCardConnect(SCARDCONTEXT context, LPCSTR reader, DWORD share, DWORD protocols, LPSCARDHANDLE card, LPDWORD protocol) {
  hangIfTold("SCardConnect", reader);
  const LONG value = HAND_ON(SCardConnect, context, reader, share, protocols, card, protocol);
  const std::lock_guard<std::mutex> lock(guard);
  readers[context] = readers[*card] = reader;
  return value;
}

LONG SCardDisconnect(SCARDHANDLE card, DWORD how) {
  hangIfTold("SCardDisconnect", readerOf(card));
  return HAND_ON(SCardDisconnect, card, how);
}

LONG SCardBeginTransaction(SCARDHANDLE card) {
  hangIfTold("SCardBeginTransaction", readerOf(card));
  return HAND_ON(SCardBeginTransaction, card);
}

LONG SCardEndTransaction(SCARDHANDLE card, DWORD how) {
  hangIfTold("SCardEndTransaction", readerOf(card));
  return HAND_ON(SCardEndTransaction, card, how);
}

LONG SCardTransmit(SCARDHANDLE card, const SCARD_IO_REQUEST *sent, LPCBYTE command, DWORD length, SCARD_IO_REQUEST *got,
                   LPBYTE answer, LPDWORD answerLength) {
  hangIfTold("SCardTransmit", readerOf(card));
  return HAND_ON(SCardTransmit, card, sent, command, length, got, answer, answerLength);
}
}
