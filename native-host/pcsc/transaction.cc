// What pcsclite 1.0.1 leaves out and shared card use needs: transactions, and the ATR of the card that is really connected.
// Works on pcsclite's own CardReader objects, whose class gives its PC/SC handle away. Compiled by scripts/setup/pcsclite.mjs
// against the same headers as pcsclite itself; loaded by pcsclite.ts only.
#include "cardreader.h"

namespace {

using v8::Function;
using v8::Local;
using v8::Value;

// One PC/SC call on the thread pool, because each of them can block. Calls back with the PC/SC value and, for status, the ATR.
class CardCall : public Nan::AsyncWorker {
 public:
  enum class Kind { kBegin, kEnd, kStatus };

  CardCall(Nan::Callback* callback, Kind kind, SCARDHANDLE card)
      : Nan::AsyncWorker(callback), kind_(kind), card_(card) {}

  void Execute() override {
    switch (kind_) {
      case Kind::kBegin:
        result_ = SCardBeginTransaction(card_);
        break;
      case Kind::kEnd:
        result_ = SCardEndTransaction(card_, SCARD_LEAVE_CARD);
        break;
      case Kind::kStatus: {
        DWORD name_length = 0;
        DWORD state = 0;
        DWORD protocol = 0;
        atr_length_ = sizeof(atr_);
        result_ = SCardStatus(card_, nullptr, &name_length, &state, &protocol, atr_, &atr_length_);
        break;
      }
    }
  }

  void HandleOKCallback() override {
    Nan::HandleScope scope;
    Local<Value> arguments[] = {
        Nan::New<v8::Number>(static_cast<double>(static_cast<uint32_t>(result_))),
        result_ == SCARD_S_SUCCESS && kind_ == Kind::kStatus
            ? Local<Value>(Nan::CopyBuffer(reinterpret_cast<char*>(atr_), static_cast<uint32_t>(atr_length_))
                               .ToLocalChecked())
            : Local<Value>(Nan::Null()),
    };
    callback->Call(2, arguments, async_resource);
  }

 private:
  const Kind kind_;
  const SCARDHANDLE card_;
  LONG result_ = SCARD_S_SUCCESS;
  BYTE atr_[MAX_ATR_SIZE];
  DWORD atr_length_ = 0;
};

template <CardCall::Kind kKind>
NAN_METHOD(Call) {
  if (info.Length() != 2 || !info[0]->IsObject() || !info[1]->IsFunction() ||
      info[0].As<v8::Object>()->InternalFieldCount() == 0) {
    return Nan::ThrowTypeError("expected a CardReader and a callback");
  }
  CardReader* reader = Nan::ObjectWrap::Unwrap<CardReader>(info[0].As<v8::Object>());
  Nan::AsyncQueueWorker(
      new CardCall(new Nan::Callback(info[1].As<Function>()), kKind, reader->GetHandler()));
}

NAN_MODULE_INIT(Init) {
  Nan::SetMethod(target, "begin", Call<CardCall::Kind::kBegin>);
  Nan::SetMethod(target, "end", Call<CardCall::Kind::kEnd>);
  Nan::SetMethod(target, "status", Call<CardCall::Kind::kStatus>);
}

}  // namespace

NODE_MODULE(transaction, Init)
