// libpcsclite as the adapter needs it: every function off the main thread, for each may block for as
// long as the service likes; runs of commands (command-run.ts); the ATR of the card that is really connected. library.ts tells why the npm package
// pcsclite does not do. Compiled by scripts/setup/pcsclite.mjs. Contexts and cards are PC/SC's own handles: numbers of 32 bits, as their
// names are in pcscd. Node-API alone, no V8 and no libuv: compiled once, it serves every later Node.
#define NAPI_VERSION 10
#include <node_api.h>
#include <unistd.h>
#include <winscard.h>

#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using Bytes = std::vector<BYTE>;

constexpr BYTE kSelect = 0xA4;
constexpr BYTE kReadBinary = 0xB0;
constexpr BYTE kGetResponse = 0xC0;
// Longest answer of a short command: 256 bytes and the status word.
constexpr DWORD kMaxAnswer = 258;

// What follows in a run, with the length that was announced where it is a GET RESPONSE; false when the run ends. See nextInRun in command-run.ts.
bool Follows(const Bytes& sent, const Bytes& answer, Bytes& next) {
  if (answer.size() < 2 || sent.size() < 2 || next.size() < 2) return false;
  const BYTE sw1 = answer[answer.size() - 2];
  const BYTE sw2 = answer.back();
  if (next[1] == kGetResponse) {
    if (sw1 != 0x61 || next.size() != 5) return false;
    next[4] = sw2;
    return true;
  }
  // The allow-list lets READ BINARY through with five bytes only.
  if (sent[1] == kReadBinary && answer.size() - 2 < (sent.back() == 0 ? 256u : sent.back())) return false;
  return (sw1 == 0x90 && sw2 == 0x00) || (sw1 == 0x61 && sent[1] == kSelect);
}

napi_value BufferOf(napi_env env, const BYTE* bytes, size_t length) {
  napi_value buffer = nullptr;
  napi_create_buffer_copy(env, length, bytes, nullptr, &buffer);
  return buffer;
}

napi_value NumberOf(napi_env env, uint64_t value) {
  napi_value number = nullptr;
  napi_create_double(env, static_cast<double>(value), &number);
  return number;
}

// Answers of cards since the program began: tells whoever waits for a run that its card is slow and not silent.
std::atomic<uint32_t> answers_so_far{0};

// The card whose run sends nothing further: whoever waited for it has given it up. One card is read at a time (reading-queue.ts).
std::atomic<uint32_t> given_up{0};

// PC/SC work off the main thread, because every call can block. Calls back with the PC/SC value and what there is besides.
class CardCall {
 public:
  virtual ~CardCall() = default;
  virtual void Execute() = 0;

  void CallBack(napi_env env, napi_value callback) {
    napi_value nothing = nullptr, none = nullptr;
    napi_get_undefined(env, &nothing);
    napi_get_null(env, &none);
    napi_value arguments[] = {
        NumberOf(env, static_cast<uint32_t>(result_)),
        result_ == SCARD_S_SUCCESS ? Result(env) : none,
    };
    napi_call_function(env, nothing, callback, 2, arguments, nullptr);
  }

 protected:
  virtual napi_value Result(napi_env env) {
    napi_value none = nullptr;
    napi_get_null(env, &none);
    return none;
  }

  LONG result_ = SCARD_S_SUCCESS;
};

napi_value NameOfWork(napi_env env) {
  napi_value name = nullptr;
  napi_create_string_utf8(env, "pcsc", NAPI_AUTO_LENGTH, &name);
  return name;
}

// What comes back from a thread of its own, and the way by which it came.
struct FromOwnThread {
  std::unique_ptr<CardCall> call;
  napi_threadsafe_function way;
};

// On the main thread. The way is let go here: a thread that lets it go wakes the main thread once more, and a host that is idle counts
// each time it is woken.
void ComeBack(napi_env env, napi_value callback, void*, void* data) {
  const std::unique_ptr<FromOwnThread> back(static_cast<FromOwnThread*>(data));
  // Without an environment the program is ending.
  if (env == nullptr) return;
  napi_release_threadsafe_function(back->way, napi_tsfn_release);
  back->call->CallBack(env, callback);
}

// A call on a thread of its own: one that waits for the service or hangs must not keep one of the few threads of Node, which transmit and read
// files.
napi_value OnOwnThread(napi_env env, napi_value callback, CardCall* call) {
  auto* back = new FromOwnThread{std::unique_ptr<CardCall>(call), nullptr};
  napi_create_threadsafe_function(env, callback, nullptr, NameOfWork(env), 0, 1, nullptr, nullptr, nullptr, ComeBack, &back->way);
  std::thread([back] {
    back->call->Execute();
    napi_call_threadsafe_function(back->way, back, napi_tsfn_blocking);
  }).detach();
  return nullptr;
}

// A call on one of Node's own threads.
napi_value OnSharedThread(napi_env env, napi_value callback, CardCall* call) {
  struct Work {
    std::unique_ptr<CardCall> call;
    napi_ref callback;
    napi_async_work work;
  };
  auto* given = new Work{std::unique_ptr<CardCall>(call), nullptr, nullptr};
  napi_create_reference(env, callback, 1, &given->callback);
  napi_create_async_work(
      env, nullptr, NameOfWork(env), [](napi_env, void* data) { static_cast<Work*>(data)->call->Execute(); },
      [](napi_env env, napi_status, void* data) {
        const std::unique_ptr<Work> done(static_cast<Work*>(data));
        napi_value callback = nullptr;
        napi_get_reference_value(env, done->callback, &callback);
        napi_delete_reference(env, done->callback);
        napi_delete_async_work(env, done->work);
        done->call->CallBack(env, callback);
      },
      given, &given->work);
  napi_queue_async_work(env, given->work);
  return nullptr;
}

class Establish : public CardCall {
  void Execute() override { result_ = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_); }
  napi_value Result(napi_env env) override { return NumberOf(env, static_cast<uint32_t>(context_)); }
  SCARDCONTEXT context_ = 0;
};

// Names as the service writes them, each ended by a zero byte, and one more.
class ListReaders : public CardCall {
 public:
  explicit ListReaders(SCARDCONTEXT context) : context_(context) {}

 private:
  void Execute() override {
    // A reader may come between the two calls.
    for (int round = 0; round < 3; ++round) {
      DWORD length = 0;
      result_ = SCardListReaders(context_, nullptr, nullptr, &length);
      if (result_ != SCARD_S_SUCCESS) return;
      names_.resize(length);
      result_ = SCardListReaders(context_, nullptr, names_.data(), &length);
      names_.resize(result_ == SCARD_S_SUCCESS ? length : 0);
      if (result_ != static_cast<LONG>(SCARD_E_INSUFFICIENT_BUFFER)) return;
    }
  }
  napi_value Result(napi_env env) override { return BufferOf(env, reinterpret_cast<const BYTE*>(names_.data()), names_.size()); }

  const SCARDCONTEXT context_;
  std::vector<char> names_;
};

struct WatchedReader {
  std::string name;
  uint32_t state;
};

// Waits until a reader is in another state than the one given, or only looks when the time is 0.
class StatusChange : public CardCall {
 public:
  StatusChange(SCARDCONTEXT context, uint32_t milliseconds, std::vector<WatchedReader> readers)
      : context_(context), milliseconds_(milliseconds), readers_(std::move(readers)) {}

 private:
  void Execute() override {
    states_.resize(readers_.size());
    for (size_t i = 0; i < readers_.size(); ++i) {
      std::memset(&states_[i], 0, sizeof(states_[i]));
      states_[i].szReader = readers_[i].name.c_str();
      states_[i].dwCurrentState = readers_[i].state;
    }
    result_ = SCardGetStatusChange(context_, milliseconds_, states_.data(), static_cast<DWORD>(states_.size()));
  }

  napi_value Result(napi_env env) override {
    napi_value result = nullptr;
    napi_create_array_with_length(env, states_.size(), &result);
    for (size_t i = 0; i < states_.size(); ++i) {
      napi_value state = nullptr;
      napi_create_object(env, &state);
      const size_t length = states_[i].cbAtr > sizeof(states_[i].rgbAtr) ? 0 : states_[i].cbAtr;
      napi_set_named_property(env, state, "state", NumberOf(env, static_cast<uint32_t>(states_[i].dwEventState)));
      napi_set_named_property(env, state, "atr", BufferOf(env, states_[i].rgbAtr, length));
      napi_set_element(env, result, static_cast<uint32_t>(i), state);
    }
    return result;
  }

  const SCARDCONTEXT context_;
  const uint32_t milliseconds_;
  const std::vector<WatchedReader> readers_;
  std::vector<SCARD_READERSTATE> states_;
};

// A context of its own and a shared connection in it; neither is left behind by a failure.
class Connect : public CardCall {
 public:
  explicit Connect(std::string reader) : reader_(std::move(reader)) {}

 private:
  void Execute() override {
    result_ = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_);
    if (result_ != SCARD_S_SUCCESS) return;
    result_ = SCardConnect(context_, reader_.c_str(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card_,
                           &protocol_);
    if (result_ == SCARD_S_SUCCESS) {
      // Not SCardStatus, which waits for as long as another program keeps the card in a transaction. Should the card be another one by
      // now, this connection reaches neither: PC/SC answers that the card was removed.
      SCARD_READERSTATE state = {};
      state.szReader = reader_.c_str();
      state.dwCurrentState = SCARD_STATE_UNAWARE;
      result_ = SCardGetStatusChange(context_, 0, &state, 1);
      if (result_ == SCARD_S_SUCCESS && state.cbAtr <= sizeof(atr_)) {
        atr_length_ = state.cbAtr;
        std::memcpy(atr_, state.rgbAtr, atr_length_);
      }
      if (result_ != SCARD_S_SUCCESS) SCardDisconnect(card_, SCARD_LEAVE_CARD);
    }
    if (result_ != SCARD_S_SUCCESS) SCardReleaseContext(context_);
  }

  napi_value Result(napi_env env) override {
    napi_value connection = nullptr;
    napi_create_object(env, &connection);
    napi_set_named_property(env, connection, "context", NumberOf(env, static_cast<uint32_t>(context_)));
    napi_set_named_property(env, connection, "card", NumberOf(env, static_cast<uint32_t>(card_)));
    napi_set_named_property(env, connection, "protocol", NumberOf(env, protocol_));
    napi_set_named_property(env, connection, "atr", BufferOf(env, atr_, atr_length_));
    return connection;
  }

  const std::string reader_;
  SCARDCONTEXT context_ = 0;
  SCARDHANDLE card_ = 0;
  DWORD protocol_ = 0;
  BYTE atr_[MAX_ATR_SIZE];
  DWORD atr_length_ = 0;
};

// A PC/SC function that needs its handle alone.
template <LONG (*kFunction)(SCARDHANDLE)>
class OnCard : public CardCall {
 public:
  explicit OnCard(SCARDHANDLE card) : card_(card) {}

 private:
  void Execute() override { result_ = kFunction(card_); }
  const SCARDHANDLE card_;
};

LONG ReleaseContext(SCARDHANDLE context) { return SCardReleaseContext(static_cast<SCARDCONTEXT>(context)); }

LONG Cancel(SCARDHANDLE context) { return SCardCancel(static_cast<SCARDCONTEXT>(context)); }

LONG EndLeaving(SCARDHANDLE card) { return SCardEndTransaction(card, SCARD_LEAVE_CARD); }

class Disconnect : public CardCall {
 public:
  Disconnect(SCARDCONTEXT context, SCARDHANDLE card) : context_(context), card_(card) {}

 private:
  void Execute() override {
    result_ = SCardDisconnect(card_, SCARD_LEAVE_CARD);
    SCardReleaseContext(context_);
  }
  const SCARDCONTEXT context_;
  const SCARDHANDLE card_;
};

class Transmit : public CardCall {
 public:
  Transmit(SCARDHANDLE card, DWORD protocol, std::vector<Bytes> run)
      : card_(card), protocol_(protocol), run_(std::move(run)) {}

 private:
  void Execute() override {
    const SCARD_IO_REQUEST request = {protocol_, sizeof(SCARD_IO_REQUEST)};
    for (size_t i = 0; i < run_.size(); ++i) {
      if (i > 0 && given_up == static_cast<uint32_t>(card_)) return;
      if (i > 0 && !Follows(run_[i - 1], answers_[i - 1], run_[i])) return;
      Bytes answer(kMaxAnswer);
      DWORD length = kMaxAnswer;
      result_ = SCardTransmit(card_, &request, run_[i].data(), static_cast<DWORD>(run_[i].size()), nullptr,
                              answer.data(), &length);
      if (result_ != SCARD_S_SUCCESS) return;
      ++answers_so_far;
      answer.resize(length);
      answers_.push_back(std::move(answer));
    }
  }

  napi_value Result(napi_env env) override {
    napi_value answers = nullptr;
    napi_create_array_with_length(env, answers_.size(), &answers);
    for (size_t i = 0; i < answers_.size(); ++i) {
      napi_set_element(env, answers, static_cast<uint32_t>(i), BufferOf(env, answers_[i].data(), answers_[i].size()));
    }
    return answers;
  }

  const SCARDHANDLE card_;
  const DWORD protocol_;
  std::vector<Bytes> run_;
  std::vector<Bytes> answers_;
};

napi_value Refuse(napi_env env, const char* why) {
  napi_throw_type_error(env, nullptr, why);
  return nullptr;
}

// A value that fits into 32 bits without a sign.
bool NumberIn(napi_env env, napi_value value, uint32_t& number) {
  double given = -1;
  if (napi_get_value_double(env, value, &given) != napi_ok || !(given >= 0 && given <= UINT32_MAX)) return false;
  number = static_cast<uint32_t>(given);
  return number == given;
}

bool BytesIn(napi_env env, napi_value value, Bytes& bytes) {
  bool is_typed = false;
  if (napi_is_typedarray(env, value, &is_typed) != napi_ok || !is_typed) return false;
  napi_typedarray_type type;
  size_t length = 0;
  void* data = nullptr;
  napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr);
  if (type != napi_uint8_array) return false;
  const auto* first = static_cast<const BYTE*>(data);
  bytes.assign(first, first + length);
  return true;
}

// A reader's name is bytes: no system says in which encoding.
bool NameIn(napi_env env, napi_value value, std::string& name) {
  Bytes bytes;
  if (!BytesIn(env, value, bytes)) return false;
  name.assign(bytes.begin(), bytes.end());
  return name.find('\0') == std::string::npos;
}

// The elements of an array; false when it is none.
bool ElementsIn(napi_env env, napi_value value, std::vector<napi_value>& elements) {
  bool is_array = false;
  if (napi_is_array(env, value, &is_array) != napi_ok || !is_array) return false;
  uint32_t length = 0;
  napi_get_array_length(env, value, &length);
  elements.resize(length);
  for (uint32_t i = 0; i < length; ++i) napi_get_element(env, value, i, &elements[i]);
  return true;
}

constexpr size_t kMost = 4;

// The arguments of a call: numbers, then what else, then a callback. Throws when they are not these.
struct Arguments {
  Arguments(napi_env env, napi_callback_info info, size_t number_count, size_t count) {
    size_t given = kMost;
    napi_get_cb_info(env, info, &given, values, nullptr, nullptr);
    napi_valuetype type = napi_undefined;
    if (given == count) napi_typeof(env, values[count - 1], &type);
    fit = type == napi_function;
    for (size_t i = 0; i < number_count; ++i) fit = fit && NumberIn(env, values[i], numbers[i]);
    callback = fit ? values[count - 1] : nullptr;
    if (!fit) Refuse(env, "unexpected arguments");
  }

  bool fit = false;
  napi_value values[kMost];
  uint32_t numbers[kMost] = {};
  napi_value callback = nullptr;
};

// (callback)
napi_value EstablishContext(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 0, 1);
  return given.fit ? OnOwnThread(env, given.callback, new Establish()) : nullptr;
}

// (context, callback)
napi_value List(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 1, 2);
  return given.fit ? OnOwnThread(env, given.callback, new ListReaders(given.numbers[0])) : nullptr;
}

// (context, milliseconds, readers as [name, state], callback)
napi_value GetStatusChange(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 2, 4);
  if (!given.fit) return nullptr;
  std::vector<napi_value> pairs, pair;
  if (!ElementsIn(env, given.values[2], pairs)) return Refuse(env, "readers are an array");
  std::vector<WatchedReader> readers(pairs.size());
  for (size_t i = 0; i < pairs.size(); ++i) {
    if (!ElementsIn(env, pairs[i], pair) || pair.size() != 2 || !NameIn(env, pair[0], readers[i].name) ||
        !NumberIn(env, pair[1], readers[i].state))
      return Refuse(env, "a reader is a name and a state");
  }
  return OnOwnThread(env, given.callback, new StatusChange(given.numbers[0], given.numbers[1], std::move(readers)));
}

// (reader, callback)
napi_value ConnectShared(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 0, 2);
  if (!given.fit) return nullptr;
  std::string reader;
  if (!NameIn(env, given.values[0], reader)) return Refuse(env, "a reader's name is a Uint8Array");
  return OnOwnThread(env, given.callback, new Connect(std::move(reader)));
}

// (context or card, callback): what may have to wait
template <LONG (*kFunction)(SCARDHANDLE)>
napi_value Waiting(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 1, 2);
  return given.fit ? OnOwnThread(env, given.callback, new OnCard<kFunction>(given.numbers[0])) : nullptr;
}

// (card, callback)
template <LONG (*kFunction)(SCARDHANDLE)>
napi_value Call(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 1, 2);
  return given.fit ? OnSharedThread(env, given.callback, new OnCard<kFunction>(given.numbers[0])) : nullptr;
}

// (card)
napi_value GiveUp(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value given = nullptr;
  uint32_t card = 0;
  napi_get_cb_info(env, info, &count, &given, nullptr, nullptr);
  if (NumberIn(env, given, card)) given_up = card;
  return nullptr;
}

// () Answers of cards since the program began.
napi_value Answers(napi_env env, napi_callback_info) { return NumberOf(env, answers_so_far.load()); }

// (context, card, callback)
napi_value DisconnectLeaving(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 2, 3);
  return given.fit ? OnSharedThread(env, given.callback, new Disconnect(given.numbers[0], given.numbers[1])) : nullptr;
}

// (card, protocol, commands as Uint8Arrays, callback)
napi_value TransmitRun(napi_env env, napi_callback_info info) {
  const Arguments given(env, info, 2, 4);
  if (!given.fit) return nullptr;
  std::vector<napi_value> commands;
  if (!ElementsIn(env, given.values[2], commands)) return Refuse(env, "commands are an array");
  std::vector<Bytes> run(commands.size());
  for (size_t i = 0; i < commands.size(); ++i) {
    if (!BytesIn(env, commands[i], run[i])) return Refuse(env, "a command is a Uint8Array");
  }
  return OnSharedThread(env, given.callback, new Transmit(given.numbers[0], given.numbers[1], std::move(run)));
}

// (code) Ends the process without waiting for its threads: a card that has fallen silent keeps one for ever, and exit() joins them all.
napi_value Leave(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value given = nullptr;
  int32_t code = 1;
  napi_get_cb_info(env, info, &count, &given, nullptr, nullptr);
  napi_get_value_int32(env, given, &code);
  _exit(code);
}

}  // namespace

NAPI_MODULE_INIT() {
  const std::pair<const char*, napi_callback> functions[] = {
      {"establishContext", EstablishContext},
      {"releaseContext", Waiting<ReleaseContext>},
      {"cancel", Waiting<Cancel>},
      {"listReaders", List},
      {"getStatusChange", GetStatusChange},
      {"connect", ConnectShared},
      {"begin", Call<SCardBeginTransaction>},
      {"end", Call<EndLeaving>},
      {"disconnect", DisconnectLeaving},
      {"transmit", TransmitRun},
      {"giveUp", GiveUp},
      {"answers", Answers},
      {"leave", Leave},
  };
  for (const auto& [name, run] : functions) {
    napi_value function = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, run, nullptr, &function);
    napi_set_named_property(env, exports, name, function);
  }
  return exports;
}
