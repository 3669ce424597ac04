#pragma once
// Result<T>: a value, or an Error that says what failed in words a person can read.
// Used where failing is ordinary (files, windows, fonts). Exceptions are for bugs only.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace kiosk::base {

/// Why something could not be done. Reads from general to particular:
/// "cannot start: cannot load fonts: fonts/Andika.ttf: no such file".
class Error {
public:
  explicit Error(std::string message)
      : message_(std::move(message)) {}

  [[nodiscard]] const std::string& message() const { return message_; }

  /// The same error with `context` and ": " before it.
  [[nodiscard]] Error within(std::string_view context) const {
    return Error(std::string(context) + ": " + message_);
  }

private:
  std::string message_;
};

template <typename T>
class [[nodiscard]] Result {
public:
  // Implicit on purpose: a function returns its value or an Error with a plain `return`.
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(T value)
      : content_(std::move(value)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(Error error)
      : content_(std::move(error)) {}

  [[nodiscard]] bool has_value() const { return std::holds_alternative<T>(content_); }
  explicit operator bool() const { return has_value(); }

  /// Only after has_value().
  [[nodiscard]] T& value() { return std::get<T>(content_); }
  [[nodiscard]] const T& value() const { return std::get<T>(content_); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  /// Only when !has_value().
  [[nodiscard]] const Error& error() const { return std::get<Error>(content_); }

private:
  std::variant<T, Error> content_;
};

/// A Result with nothing to return.
struct Done {};
using Outcome = Result<Done>;

}  // namespace kiosk::base
