;; The kernel of src/language/kernel.ts, whose base64 is this file assembled (wat2wasm --enable-simd).
;;
;; y[r,o] = bias[o] + sum over i of x[r,i] * weights[o,i], for four rows r and two outputs o at a time.
;; Positions, strides and $inputs are in bytes; $inputs is a multiple of 16, $outputs of 2. Up to three rows beyond
;; $rows are read and written: the caller leaves room for them.
(module
  (memory (import "e" "m") 1)

  ;; The four lanes added up, in pairs: kernel.ts adds in the same order without SIMD.
  (func $sum (param $lanes v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $lanes)) (f32x4.extract_lane 1 (local.get $lanes)))
      (f32.add (f32x4.extract_lane 2 (local.get $lanes)) (f32x4.extract_lane 3 (local.get $lanes)))))

  (func (export "gemm")
    (param $x i32) (param $weights i32) (param $bias i32) (param $y i32)
    (param $rows i32) (param $inputs i32) (param $outputs i32) (param $strideX i32) (param $strideY i32)
    (local $row i32) (local $out i32) (local $at i32)
    (local $x0 i32) (local $w0 i32) (local $w1 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32)
    (local $to i32) (local $bias0 f32) (local $bias1 f32)
    (local $left v128) (local $right v128) (local $value v128)
    ;; $a: sums of the first output in each of the four rows; $b: of the second
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (loop $eachRow
      (local.set $out (i32.const 0))
      (local.set $w0 (local.get $weights))
      (loop $eachOutput
        (local.set $x0 (i32.add (local.get $x) (i32.mul (local.get $row) (local.get $strideX))))
        (local.set $x1 (i32.add (local.get $x0) (local.get $strideX)))
        (local.set $x2 (i32.add (local.get $x1) (local.get $strideX)))
        (local.set $x3 (i32.add (local.get $x2) (local.get $strideX)))
        (local.set $w1 (i32.add (local.get $w0) (local.get $inputs)))
        (local.set $a0 (v128.const f32x4 0 0 0 0))
        (local.set $a1 (v128.const f32x4 0 0 0 0))
        (local.set $a2 (v128.const f32x4 0 0 0 0))
        (local.set $a3 (v128.const f32x4 0 0 0 0))
        (local.set $b0 (v128.const f32x4 0 0 0 0))
        (local.set $b1 (v128.const f32x4 0 0 0 0))
        (local.set $b2 (v128.const f32x4 0 0 0 0))
        (local.set $b3 (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $eachInput
          (local.set $left (v128.load (i32.add (local.get $w0) (local.get $at))))
          (local.set $right (v128.load (i32.add (local.get $w1) (local.get $at))))
          (local.set $value (v128.load (i32.add (local.get $x0) (local.get $at))))
          (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b0 (f32x4.add (local.get $b0) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $value (v128.load (i32.add (local.get $x1) (local.get $at))))
          (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b1 (f32x4.add (local.get $b1) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $value (v128.load (i32.add (local.get $x2) (local.get $at))))
          (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b2 (f32x4.add (local.get $b2) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $value (v128.load (i32.add (local.get $x3) (local.get $at))))
          (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b3 (f32x4.add (local.get $b3) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $eachInput (i32.lt_u (local.get $at) (local.get $inputs))))
        (local.set $to
          (i32.add
            (i32.add (local.get $y) (i32.mul (local.get $row) (local.get $strideY)))
            (i32.shl (local.get $out) (i32.const 2))))
        (local.set $bias0 (f32.load (i32.add (local.get $bias) (i32.shl (local.get $out) (i32.const 2)))))
        (local.set $bias1 (f32.load offset=4 (i32.add (local.get $bias) (i32.shl (local.get $out) (i32.const 2)))))
        (f32.store (local.get $to) (f32.add (call $sum (local.get $a0)) (local.get $bias0)))
        (f32.store offset=4 (local.get $to) (f32.add (call $sum (local.get $b0)) (local.get $bias1)))
        (local.set $to (i32.add (local.get $to) (local.get $strideY)))
        (f32.store (local.get $to) (f32.add (call $sum (local.get $a1)) (local.get $bias0)))
        (f32.store offset=4 (local.get $to) (f32.add (call $sum (local.get $b1)) (local.get $bias1)))
        (local.set $to (i32.add (local.get $to) (local.get $strideY)))
        (f32.store (local.get $to) (f32.add (call $sum (local.get $a2)) (local.get $bias0)))
        (f32.store offset=4 (local.get $to) (f32.add (call $sum (local.get $b2)) (local.get $bias1)))
        (local.set $to (i32.add (local.get $to) (local.get $strideY)))
        (f32.store (local.get $to) (f32.add (call $sum (local.get $a3)) (local.get $bias0)))
        (f32.store offset=4 (local.get $to) (f32.add (call $sum (local.get $b3)) (local.get $bias1)))
        (local.set $w0 (i32.add (local.get $w1) (local.get $inputs)))
        (local.set $out (i32.add (local.get $out) (i32.const 2)))
        (br_if $eachOutput (i32.lt_u (local.get $out) (local.get $outputs))))
      (local.set $row (i32.add (local.get $row) (i32.const 4)))
      (br_if $eachRow (i32.lt_u (local.get $row) (local.get $rows))))))
